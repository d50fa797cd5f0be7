import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { Definition, Parts } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import { AnomalyList } from '../approvals/anomaly-list.tsx'
import { approvalMessages } from '../approvals/messages/index.ts'
import styles from '../indicators.module.css'
import type { Explained } from './use-explanation.ts'

interface FigureAnomaliesProps {
  figure: Explained
  parts: Parts
  rows: readonly { areaId: Id }[]
  definition: Definition
}

/**
 * Shows unusual figures in a number and in the rows behind it. For a part, shows the anomalies for that part and the
 * whole.
 */
export function FigureAnomalies({ figure, parts, rows, definition }: FigureAnomaliesProps) {
  const messages = useMessages(approvalMessages)
  const { code, areaId, startsOn, endsOn } = figure
  const query = useQuery(
    indicatorApi.anomalies.listAnomalies.queryOptions({
      input: {
        indicator: code,
        areaIds: [...new Set([areaId, ...rows.map((row) => row.areaId)])],
        from: startsOn,
        to: endsOn,
      },
    }),
  )
  const key = (entry: Parts) => JSON.stringify(Object.entries(entry).toSorted())
  const anomalies = (query.data?.anomalies ?? []).filter(
    (anomaly) =>
      key(anomaly.parts) === key(parts) || (anomaly.code === 'PARTS_NOT_THE_WHOLE' && Object.keys(parts).length > 0),
  )
  if (anomalies.length === 0) return null
  return (
    <SidePanelSection heading={messages.anomalies.heading}>
      <div className={styles.made}>
        <AnomalyList anomalies={anomalies} omittedCount={query.data?.omittedCount ?? 0} definition={definition} />
        <p className={styles.quiet}>{messages.anomalies.hint}</p>
      </div>
    </SidePanelSection>
  )
}
