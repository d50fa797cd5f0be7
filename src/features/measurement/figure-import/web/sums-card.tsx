import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Icon } from '#ui/icon.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { FigurePreview } from '../contract.ts'
import type { Recipe } from '../profile/model.ts'
import { asksIndicator, groupFaults } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

/** Returns the number of issues to fix before the import. */
export const toMend = ({ faults, areas }: FigurePreview): number =>
  groupFaults(faults, areas.unknown).length + areas.unknown.length

/** Shows the indicator and how many figures the import adds, revises and leaves unchanged. */
export function SumsCard({ of, preview, recipe }: { of: FromFile; preview: FigurePreview; recipe: Recipe }) {
  const words = useWords(fromFileMessages)
  const { language } = useReading()
  const { counts } = preview
  const number = (count: number) => formatNumber(count, language)
  const open = toMend(preview)
  const isUnsaid = preview.faults.some(({ code }) => code === 'INDICATOR_NOT_SAID')
  const beside = [
    words.sums.areas(number(preview.areas.found)),
    counts.missing > 0 && words.sums.missing(number(counts.missing)),
    counts.provisional > 0 && words.sums.provisional(number(counts.provisional)),
    counts.partial > 0 && words.sums.partial(number(counts.partial)),
    counts.leftOut > 0 && words.sums.leftOut(number(counts.leftOut)),
    counts.checked > 0 && words.sums.checked(number(counts.checked)),
    counts.repeated > 0 && words.sums.repeated(number(counts.repeated)),
    counts.sumsChecked > 0 && words.sums.sumsChecked(number(counts.sumsChecked)),
  ].filter(Boolean)
  return (
    <Card title={words.sums.title}>
      {asksIndicator(recipe) && (
        <div className={styles.indicator}>
          <IndicatorPicker
            label={words.indicator.label}
            description={words.indicator.note}
            required
            value={of.indicator}
            error={isUnsaid ? words.indicator.say : undefined}
            onChange={of.setIndicator}
            without=""
          />
        </div>
      )}
      <div aria-busy={of.isReading} className={styles.sums}>
        <p role="status" className={of.isReading ? styles.quiet : open > 0 ? styles.open : styles.ready}>
          {of.isReading ? (
            words.drop.reading(of.file?.name ?? '')
          ) : (
            <>
              <Icon name={open > 0 ? 'alert' : 'check'} size={14} />{' '}
              {open > 0 ? words.sums.mend(open) : preview.accepted ? words.sums.ready : ''}
            </>
          )}
        </p>
        <StatRow>
          <Stat value={number(counts.figures)} label={words.sums.figures} />
          {counts.added !== null && <Stat value={number(counts.added)} label={words.sums.added} />}
          {counts.revised !== null && <Stat value={number(counts.revised)} label={words.sums.revised} />}
          {counts.unchanged !== null && <Stat value={number(counts.unchanged)} label={words.sums.unchanged} />}
        </StatRow>
        <p className={styles.quiet}>
          {beside.join(' · ')}
          {counts.added === null && ` · ${words.sums.notCompared}`}
        </p>
      </div>
    </Card>
  )
}
