import type { ReactNode } from 'react'
import { usePlanKinds } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, getLocale, lastDay, periodYears } from '#shared/format.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import { Link } from '#ui/link.tsx'
import type { CycleIssue, Group } from '../entities.ts'
import styles from './cycles.module.css'
import { cyclesMessages } from './messages/index.ts'

/** Lists gaps and overlaps as text, with the plans concerned. */
export function CycleIssues({ findings }: { findings: readonly CycleIssue[] }) {
  const messages = useMessages(cyclesMessages)
  if (findings.length === 0) return <p className={styles.quiet}>{messages.noFindings}</p>
  return (
    <ul className={styles.findings}>
      {findings.map((finding, index) => {
        const key = `${finding.code} ${index}`
        return <CycleIssueLine key={key} finding={finding} />
      })}
    </ul>
  )
}

function CycleIssueLine({ finding }: { finding: CycleIssue }) {
  const { lead, says, more } = useCycleIssueText()(finding)
  return (
    <li>
      <p>
        <strong>{lead}</strong>: {says}.
      </p>
      {more && <p className={styles.quiet}>{more}</p>}
    </li>
  )
}

/** Returns the subject, the message and additional data of a finding. */
function useCycleIssueText(): (finding: CycleIssue) => { lead: ReactNode; says: string; more?: ReactNode } {
  const messages = useMessages(cyclesMessages)
  const { nameOf } = usePlanKinds()
  const { language, name, spoken } = useLocalizedText()
  const day = (on: string) => formatDate(on, language)
  const list = (names: readonly Names[]) =>
    new Intl.ListFormat(getLocale(language), { type: 'conjunction' }).format(names.map(name))
  const linked = ({ planId, title }: { planId: string; title: LocalizedText }) => (
    <Link href={`/plans/${planId}?tab=cycle`}>{spoken(title)}</Link>
  )
  const group = ({ kind, plan, plans, from, to }: Group) =>
    plan ? linked(plan) : `${nameOf(kind)} ${periodYears(from, to)} (${messages.plans(plans)})`
  const formatKind = (kind: string, place: Names | null) => [nameOf(kind), name(place)].filter(Boolean).join(', ')
  const { says } = messages
  return (finding) => {
    switch (finding.code) {
      case 'gap': {
        const { kind, place, from, to, next } = finding
        const more = next ? (
          <>
            {says.follows}: {linked(next)}
          </>
        ) : (
          says.unknown
        )
        return {
          lead: formatKind(kind, place),
          says: to ? says.gapBetween(day(from), day(lastDay(to))) : says.gapSince(day(from)),
          more,
        }
      }
      case 'begins_without': {
        const { lower, upperKind, bridged, next } = finding
        const more = next ? (
          <>
            {says.follows}: {linked(next.plan)}, {(next.settled ? says.settled : says.planned)(day(next.from))}
          </>
        ) : (
          says.unknown
        )
        return {
          lead: group(lower),
          says: (bridged ? says.beginsBridged : says.beginsWithout)(day(lower.from), nameOf(upperKind)),
          more,
        }
      }
      case 'outlasts': {
        const { lower, months, upperKind, from, last } = finding
        return {
          lead: group(lower),
          says: says.outlasts(months, nameOf(upperKind), day(from)),
          more: (
            <>
              {says.last}: {linked(last)}
            </>
          ),
        }
      }
      case 'both': {
        const { kind, place, one, other, from, to } = finding
        return {
          lead: formatKind(kind, place),
          says: says.both(day(from), day(lastDay(to))),
          more: (
            <>
              {linked(one)} · {linked(other)}
            </>
          ),
        }
      }
      case 'areas_change': {
        const { on, planned, from, into, inside } = finding
        return {
          lead: day(on),
          says: (planned ? says.areasPlanned : says.areas)(list(from), list(into)),
          more: inside.length > 0 && (
            <>
              {says.inside}:{' '}
              {inside.map((entry, index) => (
                <span key={`${entry.kind} ${entry.from} ${entry.to}`}>
                  {index > 0 && ' · '}
                  {group(entry)}
                </span>
              ))}
            </>
          ),
        }
      }
      case 'after_term':
        return { lead: group(finding.lower), says: says.afterTerm(finding.months, name(finding.term)) }
    }
  }
}
