import { useFigures } from '#features/measurement/indicators/web/use-figures.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import type { FigurePreview } from '../preview/entities.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { FromFile } from './use-from-file.ts'

const maxCount = 50

/** Lists totals of the file that differ from the sum of their parts. */
export function DiffersCard({ fileImport, preview }: { fileImport: FromFile; preview: FigurePreview }) {
  const messages = useMessages(fromFileMessages)
  const { language, name } = useLocalizedText()
  const { exact, period } = useFigures()
  const { sumDifferences, omittedSumCount } = preview
  const number = (count: number) => formatNumber(count, language)
  if (sumDifferences.length === 0) return null
  const rest = sumDifferences.length - maxCount + omittedSumCount
  return (
    <Card title={messages.differs.title(number(sumDifferences.length + omittedSumCount))} hint={messages.differs.hint}>
      <ul className={styles.decisions}>
        {sumDifferences.slice(0, maxCount).map((entry) => (
          <li key={`${entry.row} ${entry.column} ${entry.startsOn} ${entry.endsOn}`}>
            <button type="button" className={styles.goTo} onClick={() => fileImport.goTo(entry.row, entry.column - 1)}>
              {messages.fix.place(number(entry.row), number(entry.column))}
            </button>{' '}
            {name(entry.area.names)}, {period(entry)}:{' '}
            {messages.differs.difference(exact(entry.reported), exact(entry.summed))}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.quiet}>{messages.differs.more(number(rest))}</p>}
    </Card>
  )
}
