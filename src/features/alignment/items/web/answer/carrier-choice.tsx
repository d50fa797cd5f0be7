import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { CheckboxField } from '#ui/fields.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { ElementName } from '../../entities.ts'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'

/** Selects the elements of the own plan that carry out the item: proposals and previously linked elements. */
export function CarrierChoice(props: {
  itemId: Id
  linked: readonly ElementName[]
  value: readonly Id[]
  onChange: (elementIds: Id[]) => void
}) {
  const { itemId, linked, value, onChange } = props
  const messages = useMessages(alignmentPageMessages)
  const { renderText } = useLocalizedText()
  const query = useQuery(alignmentApi.answers.suggestCarriers.queryOptions({ input: { itemId } }))
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (!query.data) return <Skeleton label={messages.loading} rows={2} />
  const proposed = query.data.map((entry) => ({ ...entry, note: messages.answer.via[entry.via] }))
  const others = linked
    .filter((entry) => !proposed.some((other) => other.elementId === entry.elementId))
    .map((entry) => ({ ...entry, note: '' }))
  const all = [...others, ...proposed]
  return (
    <fieldset className={styles.carriers}>
      <legend>
        <span className={styles.legend}>{messages.answer.carriers}</span>
        <span className={styles.quiet}>{messages.answer.carriersHint}</span>
      </legend>
      {all.length === 0 && <p className={styles.quiet}>{messages.answer.noCarriers}</p>}
      {all.map((element) => (
        <CheckboxField
          key={element.elementId}
          label={renderText(element.title, element.code)}
          description={element.note}
          checked={value.includes(element.elementId)}
          onChange={(event) =>
            onChange(
              event.currentTarget.checked
                ? [...value, element.elementId]
                : value.filter((id) => id !== element.elementId),
            )
          }
        />
      ))}
    </fieldset>
  )
}
