import type { ReactNode } from 'react'
import { usePlanKinds } from '#features/planning/plans/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, getLocale, lastDay, periodYears } from '#shared/format.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import { Link } from '#ui/link.tsx'
import type { CycleIssue, PlanGroup } from '../entities.ts'
import { cyclesMessages } from './messages/index.ts'

/** The subject, the message and additional data of an issue. */
interface CycleIssueText {
  lead: ReactNode
  text: string
  details?: ReactNode
}
type Issue<Code extends CycleIssue['code']> = Extract<CycleIssue, { code: Code }>

/** Returns functions that format the data of an issue. */
function useCycleIssueFormat() {
  const messages = useMessages(cyclesMessages)
  const { getName } = usePlanKinds({ former: true })
  const { language, name, renderText } = useLocalizedText()
  const linked = ({ planId, title }: { planId: string; title: LocalizedText }) => (
    <Link href={`/plans/${planId}?tab=cycle`}>{renderText(title)}</Link>
  )
  return {
    getName,
    linked,
    day: (date: string) => formatDate(date, language),
    list: (names: readonly Names[]) =>
      new Intl.ListFormat(getLocale(language), { type: 'conjunction' }).format(names.map(name)),
    group: ({ kind, plan, plans, from, to }: PlanGroup) =>
      plan ? linked(plan) : `${getName(kind)} ${periodYears(from, to)} (${messages.plans(plans)})`,
    formatKind: (kind: string, place: Names | null) => [getName(kind), name(place)].filter(Boolean).join(', '),
  }
}

/** Returns a function that describes a period without a plan. */
function useGapTexts() {
  const { issueTexts } = useMessages(cyclesMessages)
  const { day, linked, group, getName, formatKind } = useCycleIssueFormat()
  return {
    describeGap: ({ kind, place, from, to, next }: Issue<'gap'>): CycleIssueText => ({
      lead: formatKind(kind, place),
      text: to ? issueTexts.gapBetween(day(from), day(lastDay(to))) : issueTexts.gapSince(day(from)),
      details: next ? (
        <>
          {issueTexts.follows}: {linked(next)}
        </>
      ) : (
        issueTexts.unknown
      ),
    }),
    describeStart: ({ lower, upperKind, isBridged, next }: Issue<'begins_without'>): CycleIssueText => ({
      lead: group(lower),
      text: (isBridged ? issueTexts.beginsBridged : issueTexts.beginsWithout)(day(lower.from), getName(upperKind)),
      details: next ? (
        <>
          {issueTexts.follows}: {linked(next.plan)},{' '}
          {(next.isConfirmed ? issueTexts.settled : issueTexts.planned)(day(next.from))}
        </>
      ) : (
        issueTexts.unknown
      ),
    }),
  }
}

/** Returns a function that describes a change of areas, with the plans concerned. */
function useAreaChangeText() {
  const { issueTexts } = useMessages(cyclesMessages)
  const { day, list, group } = useCycleIssueFormat()
  return ({ date, planned, from, into, inside }: Issue<'areas_change'>): CycleIssueText => ({
    lead: day(date),
    text: (planned ? issueTexts.areasPlanned : issueTexts.areas)(list(from), list(into)),
    details: inside.length > 0 && (
      <>
        {issueTexts.inside}:{' '}
        {inside.map((entry, index) => (
          <span key={`${entry.kind} ${entry.from} ${entry.to}`}>
            {index > 0 && ' · '}
            {group(entry)}
          </span>
        ))}
      </>
    ),
  })
}

/** Returns a function that describes an issue. */
export function useCycleIssueText(): (issue: CycleIssue) => CycleIssueText {
  const { issueTexts } = useMessages(cyclesMessages)
  const { name } = useLocalizedText()
  const { day, linked, group, getName, formatKind } = useCycleIssueFormat()
  const { describeGap, describeStart } = useGapTexts()
  const describeAreaChange = useAreaChangeText()
  return (issue) => {
    switch (issue.code) {
      case 'gap':
        return describeGap(issue)
      case 'begins_without':
        return describeStart(issue)
      case 'outlasts': {
        const { lower, months, upperKind, from, last } = issue
        return {
          lead: group(lower),
          text: issueTexts.outlasts(months, getName(upperKind), day(from)),
          details: (
            <>
              {issueTexts.last}: {linked(last)}
            </>
          ),
        }
      }
      case 'both': {
        const { kind, place, plan, other, from, to } = issue
        return {
          lead: formatKind(kind, place),
          text: issueTexts.both(day(from), day(lastDay(to))),
          details: (
            <>
              {linked(plan)} · {linked(other)}
            </>
          ),
        }
      }
      case 'areas_change':
        return describeAreaChange(issue)
      case 'after_term':
        return { lead: group(issue.lower), text: issueTexts.afterTerm(issue.months, name(issue.term)) }
    }
  }
}
