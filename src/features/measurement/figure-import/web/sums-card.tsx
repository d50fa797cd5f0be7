import { IndicatorPicker } from '#features/measurement/indicators/web/indicator-picker.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Icon } from '#ui/icon.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { groupIssues, needsIndicator } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

/** Returns the number of issues to fix before the import. */
export const countIssues = ({ issues, areas }: FigurePreview): number =>
  groupIssues(issues, areas.unknown).length +
  areas.unknown.length +
  new Set(areas.doubts.map(({ reason }) => reason)).size +
  Number(areas.bareCodeCount > 0)

/** Shows the indicator and how many figures the import adds, revises and leaves unchanged. */
export function SumsCard({
  fileImport,
  preview,
  importProfile,
}: {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
}) {
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const { counts } = preview
  const number = (count: number) => formatNumber(count, language)
  const asked = preview.issues.filter(({ code }) => code === 'QUESTION_OPEN' || code === 'PERIOD_ASKED').length
  const open = countIssues(preview) + asked
  const isUnsaid = preview.issues.some(({ code }) => code === 'INDICATOR_MISSING')
  const others = [
    messages.sums.areas(number(preview.areas.matchedCount)),
    counts.missing > 0 && messages.sums.missing(number(counts.missing)),
    counts.provisional > 0 && messages.sums.provisional(number(counts.provisional)),
    counts.partial > 0 && messages.sums.partial(number(counts.partial)),
    counts.omitted > 0 && messages.sums.leftOut(number(counts.omitted)),
    counts.checked > 0 && messages.sums.checked(number(counts.checked)),
    counts.repeated > 0 && messages.sums.repeated(number(counts.repeated)),
    counts.sumsChecked > 0 && messages.sums.sumsChecked(number(counts.sumsChecked)),
  ].filter(Boolean)
  return (
    <Card title={messages.sums.title}>
      {needsIndicator(importProfile) && (
        <div className={styles.indicator}>
          <IndicatorPicker
            label={messages.indicator.label}
            description={messages.indicator.hint}
            required
            value={fileImport.indicator}
            error={isUnsaid ? messages.indicator.required : undefined}
            onChange={fileImport.setIndicator}
            excludedCode=""
          />
        </div>
      )}
      <div aria-busy={fileImport.isReading} className={styles.sums}>
        <p role="status" className={fileImport.isReading ? styles.quiet : open > 0 ? styles.open : styles.ready}>
          {fileImport.isReading ? (
            messages.upload.loading(fileImport.file?.name ?? '')
          ) : (
            <>
              <Icon name={open > 0 ? 'alert' : 'check'} size={14} />{' '}
              {asked > 0
                ? messages.questions.title(asked)
                : open > 0
                  ? messages.sums.fix(open)
                  : preview.accepted
                    ? messages.sums.ready
                    : ''}
            </>
          )}
        </p>
        <StatRow>
          <Stat value={number(counts.figures)} label={messages.sums.figures} />
          {counts.added !== null && <Stat value={number(counts.added)} label={messages.sums.newFigures} />}
          {counts.revised !== null && <Stat value={number(counts.revised)} label={messages.sums.revised} />}
          {counts.unchanged !== null && <Stat value={number(counts.unchanged)} label={messages.sums.unchanged} />}
        </StatRow>
        <p className={styles.quiet}>
          {others.join(' · ')}
          {counts.added === null && ` · ${messages.sums.notCompared}`}
        </p>
      </div>
    </Card>
  )
}
