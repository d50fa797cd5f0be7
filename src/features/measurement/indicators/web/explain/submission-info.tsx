import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatMoment, formatNumber } from '#shared/format.ts'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import type { Parts } from '../../entities.ts'
import { indicatorApi } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { useFigures } from '../use-figures.ts'
import { explainMessages } from './messages/index.ts'
import type { Explained } from './use-explanation.ts'

const toKey = (parts: Parts): string => JSON.stringify(Object.entries(parts).toSorted())

/**
 * Lists the figures reported for the area itself, the latest first, with superseded figures. For a survey, shows the
 * number of answers and the interval.
 */
export function SubmissionInfo({ figure, parts }: { figure: Explained; parts: Parts }) {
  const { missing, survey } = useMessages(indicatorMessages)
  const why = useMessages(explainMessages)
  const { language } = useLocalizedText()
  const { exact } = useFigures()
  const { code, areaId, startsOn, endsOn } = figure
  const { data } = useQuery(
    indicatorApi.observations.listObservations.queryOptions({
      input: { indicator: code, areaId, from: startsOn, to: endsOn },
    }),
  )
  const reportedFigures = (data ?? []).filter(
    (entry) => entry.startsOn === startsOn && entry.endsOn === endsOn && toKey(entry.parts) === toKey(parts),
  )
  if (reportedFigures.length === 0) return null
  const formatValue = (entry: (typeof reportedFigures)[number]) =>
    entry.value === null ? missing[entry.missing ?? 'unknown'] : exact(entry.value)
  return (
    <SidePanelSection heading={why.history}>
      <div className={styles.made}>
        <ul className={styles.rows}>
          {reportedFigures.map((entry) => (
            <li key={entry.batch.id}>
              <span className={styles.rowHead}>
                <span>{entry.supersededAt ? <s>{formatValue(entry)}</s> : formatValue(entry)}</span>
                <MarkingBadge marking={entry.marking} />
              </span>
              <span className={styles.quiet}>
                {[
                  entry.supersededAt ? why.superseded(formatMoment(entry.supersededAt, language)) : why.current,
                  why.stateOf[entry.state],
                  entry.n === null ? '' : survey.answered(formatNumber(entry.n, language)),
                  entry.low !== null && entry.high !== null ? survey.interval(exact(entry.low), exact(entry.high)) : '',
                  entry.note ?? '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className={styles.quiet}>
                {[
                  `${why.recorded} ${formatMoment(entry.batch.recordedAt, language)}`,
                  entry.batch.recordedBy && why.byAuthor(entry.batch.recordedBy),
                  entry.batch.source && `· ${entry.batch.source}`,
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </SidePanelSection>
  )
}
