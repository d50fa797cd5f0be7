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
export function SubmissionInfo({ of, parts }: { of: Explained; parts: Parts }) {
  const { missing, survey } = useMessages(indicatorMessages)
  const why = useMessages(explainMessages)
  const { language } = useLocalizedText()
  const { exact } = useFigures()
  const { code, areaId, startsOn, endsOn } = of
  const { data } = useQuery(
    indicatorApi.observations.listObservations.queryOptions({
      input: { indicator: code, areaId, from: startsOn, to: endsOn },
    }),
  )
  const scenario = (data ?? []).filter(
    (one) => one.startsOn === startsOn && one.endsOn === endsOn && toKey(one.parts) === toKey(parts),
  )
  if (scenario.length === 0) return null
  const formatValue = (one: (typeof scenario)[number]) =>
    one.value === null ? missing[one.missing ?? 'unknown'] : exact(one.value)
  return (
    <SidePanelSection heading={why.history}>
      <div className={styles.made}>
        <ul className={styles.rows}>
          {scenario.map((one) => (
            <li key={one.batch.id}>
              <span className={styles.rowHead}>
                <span>{one.supersededAt ? <s>{formatValue(one)}</s> : formatValue(one)}</span>
                <MarkingBadge marking={one.marking} />
              </span>
              <span className={styles.quiet}>
                {[
                  one.supersededAt ? why.superseded(formatMoment(one.supersededAt, language)) : why.stands,
                  why.stateOf[one.state],
                  one.n === null ? '' : survey.answered(formatNumber(one.n, language)),
                  one.low !== null && one.high !== null ? survey.interval(exact(one.low), exact(one.high)) : '',
                  one.note ?? '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className={styles.quiet}>
                {[
                  `${why.recorded} ${formatMoment(one.batch.recordedAt, language)}`,
                  one.batch.recordedBy && why.by(one.batch.recordedBy),
                  one.batch.source && `· ${one.batch.source}`,
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
