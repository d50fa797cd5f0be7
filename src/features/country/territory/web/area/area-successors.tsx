import { useQuery } from '@tanstack/react-query'
import type { AreaOnDate } from '#features/country/registry/areas/contract.ts'
import { registryApi } from '#features/country/registry/web/api.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { DateField } from '#ui/date-field.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import styles from './area-page.module.css'
import { areaMessages } from './messages/index.ts'

/** Shows the areas that correspond to the area on a day (`?became=`), and the steps between. */
export function AreaSuccessors({ areaId }: { areaId: string }) {
  const messages = useMessages(areaMessages)
  const [day, setDay] = useSearchValue('became', { replace: true })
  const { data, error, refetch } = useQuery({
    ...registryApi.areas.traceArea.queryOptions({ input: { id: areaId, date: day } }),
    enabled: /^\d{4}-\d{2}-\d{2}$/.test(day),
  })
  return (
    <section aria-label={messages.areaOnDate}>
      <h3>{messages.areaOnDate}</h3>
      <p className={styles.quiet}>{messages.areaOnDateHint}</p>
      <Row align="end">
        <DateField label={messages.day} value={day} onChange={(event) => setDay(event.target.value)} />
      </Row>
      <div role="status">{day && data && <Answer answer={data} />}</div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
    </section>
  )
}

function Answer({ answer }: { answer: AreaOnDate }) {
  const messages = useMessages(areaMessages)
  const common = useMessages(registryMessages)
  const { language, name } = useLocalizedText()
  const getName = (id: string) => name(answer.referencedAreas.find((entry) => entry.id === id)?.names)
  const list = (some: readonly { area: AreaOnDate['area']; date?: string }[]) => (
    <ul className={styles.steps}>
      {some.map(({ area, date }) => (
        <li key={`${area.id}-${date}`}>
          <Link href={`/territory/${area.id}?date=${answer.date}`}>{name(area.names)}</Link>
          {date && <span className={styles.quiet}> · {formatDate(date, language)}</span>}
        </li>
      ))}
    </ul>
  )
  const areas = answer.areas.map((area) => ({ area }))
  return (
    <>
      <p>{answer.areas.length === 0 ? messages.nowhere : messages[answer.answer]}</p>
      {answer.answer !== 'same' && list(areas)}
      {answer.divided && <p>{messages.divided}</p>}
      {answer.steps.length > 0 && (
        <ol className={styles.steps}>
          {answer.steps.map((step) => (
            <li key={`${step.fromId}-${step.intoId}-${step.date}`} className={styles.quiet}>
              {formatDate(step.date, language)}: {getName(step.fromId)} → {getName(step.intoId)} (
              {common.changes[step.kind]})
            </li>
          ))}
        </ol>
      )}
      {answer.absorbedAreas.length > 0 && (
        <>
          <p>{messages.grewBy}</p>
          {list(answer.absorbedAreas)}
        </>
      )}
      {answer.planned.length > 0 && (
        <>
          <p>{messages.planned}</p>
          {list(answer.planned)}
        </>
      )}
    </>
  )
}
