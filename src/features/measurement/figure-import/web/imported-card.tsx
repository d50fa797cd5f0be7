import { useIndicatorNames } from '#features/measurement/indicators/web/indicator-detail/meaning.tsx'
import type { Job } from '#platform/jobs/contract.ts'
import { JobProgress } from '#platform/jobs/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import type { Brought } from './use-import.ts'

/** Shows the result of the import, with a link to the figures. */
export function BroughtCard({ brought, onNext }: { brought: Brought; onNext: () => void }) {
  const words = useWords(fromFileMessages)
  const { language } = useReading()
  const { fileName, added, revised, unchanged, indicators } = brought
  const names = useIndicatorNames(indicators)
  const number = (count: number) => formatNumber(count, language)
  return (
    <Card title={words.bring.done(fileName)} actions={<Button onClick={onNext}>{words.bring.next}</Button>}>
      <p role="status">
        {added === null || revised === null || unchanged === null
          ? words.bring.doneLong
          : words.bring.doneText(number(added), number(revised), number(unchanged))}
      </p>
      <p>{words.bring.see}</p>
      <ul className={styles.decisions}>
        {indicators.length === 0 && (
          <li>
            <Link href="/indicators">{words.bring.all}</Link>
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
  const words = useWords(fromFileMessages)
  return (
    <Card title={job.title} note={words.bring.long}>
      <JobProgress job={job} />
    </Card>
  )
}
