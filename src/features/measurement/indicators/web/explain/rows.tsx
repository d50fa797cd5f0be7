import { useAreaNames } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment } from '#shared/format.ts'
import type { indicatorClient } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { explainMessages } from './messages/index.ts'

type Row = Awaited<ReturnType<typeof indicatorClient.figures.explainFigure>>['rows'][number]

/** Lists the rows behind a number, each with the source, the user who recorded it and the time. */
export function Rows({
  rows,
  omittedCount,
  formatValue,
}: {
  rows: readonly Row[]
  omittedCount: number
  formatValue: (value: string) => string
}) {
  const { missing, states } = useMessages(indicatorMessages)
  const why = useMessages(explainMessages)
  const { language } = useLocalizedText()
  const { period } = useFigures()
  const names = new Map(
    useAreaNames(rows.map((row) => row.areaId)).map((useAreaName) => [useAreaName.id, useAreaName.label]),
  )
  if (rows.length === 0) return <p className={styles.quiet}>{why.noRows}</p>
  return (
    <div className={styles.made}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.areaId} ${row.startsOn} ${row.batchId}`}>
            <span className={styles.rowHead}>
              <span>{names.get(row.areaId) ?? ''}</span>
              <span>{row.value === null ? missing[row.missing ?? 'unknown'] : formatValue(row.value)}</span>
            </span>
            <span className={styles.quiet}>
              {[
                period(row),
                why.stateOf[row.state as keyof typeof why.stateOf] ?? row.state,
                row.partial ? states.partial : '',
                row.overlaps ? why.overlaps : '',
                row.source ?? why.noSource,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <span className={styles.quiet}>
              {[
                `${why.recorded} ${formatMoment(row.recordedAt, language)}`,
                row.recordedBy && why.byAuthor(row.recordedBy),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </li>
        ))}
      </ul>
      {omittedCount > 0 && <p className={styles.quiet}>{why.more(omittedCount)}</p>}
    </div>
  )
}
