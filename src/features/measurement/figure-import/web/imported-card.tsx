import { useIndicatorNames } from '#features/measurement/indicators/web/indicator-detail/meaning.tsx'
import type { Job } from '#platform/jobs/contract.ts'
import { JobProgress } from '#platform/jobs/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { ImportResult } from './use-import.ts'

/** Shows the result of the import, with a link to the figures. */
export function ImportedCard({ result, onNext }: { result: ImportResult; onNext: () => void }) {
  const messages = useMessages(fromFileMessages)
  const { language } = useLocalizedText()
  const { fileName, added, revised, unchanged, indicators } = result
  const names = useIndicatorNames(indicators)
  const number = (count: number) => formatNumber(count, language)
  return (
    <Card
      title={messages.importFigures.done(fileName)}
      actions={<Button onClick={onNext}>{messages.importFigures.next}</Button>}
    >
      <p role="status">
        {added === null || revised === null || unchanged === null
          ? messages.importFigures.allSaved
          : messages.importFigures.doneText(number(added), number(revised), number(unchanged))}
      </p>
      <p>{messages.importFigures.see}</p>
      <ul className={styles.decisions}>
        {indicators.length === 0 && (
          <li>
            <Link href="/indicators">{messages.importFigures.all}</Link>
          </li>
        )}
        {indicators.map((code) => (
          <li key={code}>
            <Link href={`/indicators/${code}`}>{names.get(code) ?? code}</Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Shows a running job. The job continues when the user leaves the page. */
export function RunningCard({ job }: { job: Job }) {
  const messages = useMessages(fromFileMessages)
  return (
    <Card title={job.title} hint={messages.importFigures.long}>
      <JobProgress job={job} />
    </Card>
  )
}
