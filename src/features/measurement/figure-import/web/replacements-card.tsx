import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import type { FigurePreview, ReplacedFigure } from '../preview/entities.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { TruncatedList } from './truncated-list.tsx'
import type { FromFile } from './use-from-file.ts'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  isConfirmed: boolean
  onConfirm: (isConfirmed: boolean) => void
}

/** Lists the figures in force that the file replaces, before and after. None is replaced before a person confirms it. */
export function ReplacementsCard({ fileImport, preview: { replaced, counts }, isConfirmed, onConfirm }: Props) {
  const messages = useMessages(fromFileMessages)
  const { language, name } = useLocalizedText()
  const { period } = useFigures()
  const formatSide = useSide()
  if (counts.revised === 0) return null
  const number = (count: number) => formatNumber(count, language)
  const count = counts.revised === null ? null : number(counts.revised)
  const shown = counts.revised === null ? 0 : counts.revised - replaced.length
  return (
    <Card title={messages.replaced.title(count)} hint={messages.replaced.hint}>
      <TruncatedList
        items={replaced}
        line={(entry) => (
          <li
            key={`${entry.row} ${entry.indicator} ${entry.area.code} ${entry.startsOn} ${JSON.stringify(entry.parts)}`}
          >
            {entry.row !== null && (
              <button type="button" className={styles.goTo} onClick={() => fileImport.goTo(entry.row!)}>
                {messages.fix.row(number(entry.row))}
              </button>
            )}{' '}
            {name(entry.area.names)}, {period(entry)}: {formatSide(entry.before)} → <b>{formatSide(entry.after)}</b>
          </li>
        )}
      />
      {shown > 0 && <p className={styles.quiet}>{messages.differs.more(number(shown))}</p>}
      <CheckboxField
        label={messages.replaced.confirm(count)}
        checked={isConfirmed}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
      />
    </Card>
  )
}

/** Returns a function that formats the value before or after: the number, or why there is none. */
function useSide() {
  const { missing, states } = useMessages(indicatorMessages)
  const { exact } = useFigures()
  return ({
    value,
    missing: reason,
    state,
    isWithheld,
  }: ReplacedFigure['after'] & { isWithheld?: boolean }): string => {
    if (isWithheld) return missing.withheld
    const text = value === null ? missing[reason ?? 'unknown'] : exact(value)
    return state === 'provisional' ? `${text} (${states.provisional})` : text
  }
}
