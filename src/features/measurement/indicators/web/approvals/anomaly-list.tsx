import { useQuery } from '@tanstack/react-query'
import { useAreaNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Anomaly } from '../../anomalies/contract.ts'
import type { Definition } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import { useFigures } from '../use-figures.ts'
import styles from './approvals.module.css'
import { approvalMessages } from './messages/index.ts'
import { useApprovalMessages } from './use-approval-messages.ts'

/** Maximum number of anomalies shown. */
const maxVisible = 30

/** Lists anomalies with area, period and description, and the part of a breakdown. */
export function AnomalyList({
  anomalies,
  omittedCount,
  definition,
}: {
  anomalies: readonly Anomaly[]
  omittedCount: number
  definition: Pick<Definition, 'dimensions'> | undefined
}) {
  const messages = useMessages(approvalMessages)
  const { name } = useLocalizedText()
  const { period, exact } = useFigures()
  const { strikes } = useApprovalMessages()
  const visible = anomalies.slice(0, maxVisible)
  const names = new Map(
    useAreaNames([...new Set(visible.map((entry) => entry.areaId))]).map((useAreaName) => [
      useAreaName.id,
      useAreaName.label,
    ]),
  )
  const formatParts = (entry: Anomaly) =>
    Object.entries(entry.parts).map(([code, value]) => {
      const dimensionValue = definition?.dimensions
        .find((dimension) => dimension.code === code)
        ?.values.find((each) => each.code === value)
      return dimensionValue ? name(dimensionValue.names) : value
    })
  const rest = omittedCount + anomalies.length - visible.length
  return (
    <>
      <ul className={styles.anomalies}>
        {visible.map((entry) => (
          <li key={[entry.code, entry.areaId, JSON.stringify(entry.parts), entry.startsOn, entry.dimension].join(' ')}>
            <b>{[names.get(entry.areaId) ?? '', period(entry), ...formatParts(entry)].filter(Boolean).join(', ')}</b>{' '}
            <span className={styles.value}>{exact(entry.value)}</span>: {strikes(entry, definition)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{messages.anomalies.more(rest)}</p>}
    </>
  )
}

/** Shows unusual figures that an organisation reported for an indicator. Loads them on request. */
export function SheetAnomalies({
  sheet,
}: {
  sheet: { indicator: string; reporterId: string; from: string; to: string }
}) {
  const messages = useMessages(approvalMessages)
  const { reporterId: organisationId, ...period } = sheet
  const query = useQuery(indicatorApi.anomalies.listAnomalies.queryOptions({ input: { ...period, organisationId } }))
  const page = useQuery({
    ...indicatorApi.definitions.getIndicator.queryOptions({ input: { code: sheet.indicator } }),
    enabled: (query.data?.anomalies.length ?? 0) > 0,
  })
  if (!query.data) return null
  const { anomalies, omittedCount, isExamined } = query.data
  if (!isExamined) return <p className={styles.quiet}>{messages.anomalies.tooMany}</p>
  if (anomalies.length === 0) return <p className={styles.quiet}>{messages.anomalies.none}</p>
  return (
    <details className={styles.details}>
      <summary>{messages.anomalies.show(anomalies.length + omittedCount)}</summary>
      <AnomalyList anomalies={anomalies} omittedCount={omittedCount} definition={page.data?.indicator.definition} />
      <p className={styles.quiet}>{messages.anomalies.hint}</p>
    </details>
  )
}
