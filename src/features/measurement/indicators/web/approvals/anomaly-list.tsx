import { useQuery } from '@tanstack/react-query'
import { useAreaNames } from '#features/country/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { FigureFinding } from '../../anomalies/contract.ts'
import type { Definition } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import { useFigures } from '../use-figures.ts'
import styles from './approvals.module.css'
import { approvalMessages } from './messages/index.ts'
import { useApprovalWords } from './use-approval-messages.ts'

/** Maximum number of findings shown. */
const mostShown = 30

/** Lists findings with area, period and description, and the part of a breakdown. */
export function FindingList({
  findings,
  more,
  definition,
}: {
  findings: readonly FigureFinding[]
  more: number
  definition: Pick<Definition, 'dimensions'> | undefined
}) {
  const words = useWords(approvalMessages)
  const { name } = useReading()
  const { period, exact } = useFigures()
  const { strikes } = useApprovalWords()
  const shown = findings.slice(0, mostShown)
  const names = new Map(useAreaNames([...new Set(shown.map((one) => one.areaId))]).map((one) => [one.id, one.label]))
  const partOf = (one: FigureFinding) =>
    Object.entries(one.parts).map(([code, value]) => {
      const its = definition?.dimensions
        .find((dimension) => dimension.code === code)
        ?.values.find((each) => each.code === value)
      return its ? name(its.names) : value
    })
  const rest = more + findings.length - shown.length
  return (
    <>
      <ul className={styles.findings}>
        {shown.map((one) => (
          <li key={[one.code, one.areaId, JSON.stringify(one.parts), one.startsOn, one.dimension].join(' ')}>
            <b>{[names.get(one.areaId) ?? '', period(one), ...partOf(one)].filter(Boolean).join(', ')}</b>{' '}
            <span className={styles.value}>{exact(one.value)}</span>: {strikes(one, definition)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{words.findings.more(rest)}</p>}
    </>
  )
}

/** Shows unusual figures that an organisation reported for an indicator. Loads them on request. */
export function FindingsOf({ of }: { of: { indicator: string; bodyId: string; from: string; to: string } }) {
  const words = useWords(approvalMessages)
  const found = useQuery(indicatorApi.findings.listFindings.queryOptions({ input: of }))
  const page = useQuery({
    ...indicatorApi.definitions.getIndicator.queryOptions({ input: { code: of.indicator } }),
    enabled: (found.data?.findings.length ?? 0) > 0,
  })
  if (!found.data) return null
  const { findings, more, examined } = found.data
  if (!examined) return <p className={styles.quiet}>{words.findings.tooMany}</p>
  if (findings.length === 0) return <p className={styles.quiet}>{words.findings.none}</p>
  return (
    <details className={styles.details}>
      <summary>{words.findings.show(findings.length + more)}</summary>
      <FindingList findings={findings} more={more} definition={page.data?.indicator.definition} />
      <p className={styles.quiet}>{words.findings.note}</p>
    </details>
  )
}
