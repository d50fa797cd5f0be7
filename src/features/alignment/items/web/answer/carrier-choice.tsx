import { useQuery } from '@tanstack/react-query'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { CheckboxField } from '#ui/fields.tsx'
import type { Carrier } from '../../answers/contract.ts'
import type { ElementName } from '../../entities.ts'
import { alignmentApi } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import styles from './answer.module.css'

interface CarrierChoiceProps {
  linked: readonly ElementName[]
  value: readonly Id[]
  onChange: (elementIds: Id[]) => void
}

/** Selects the elements of the own plan that carry out the item: proposals and previously linked elements. */
export function CarrierChoice({ itemId, ...props }: CarrierChoiceProps & { itemId: Id }) {
  const query = useQuery(alignmentApi.answers.suggestCarriers.queryOptions({ input: { itemId } }))
  return (
    <QueryView query={query} rows={2}>
      {(carriers) => <CarrierFields carriers={carriers} {...props} />}
    </QueryView>
  )
}

function CarrierFields(props: CarrierChoiceProps & { carriers: readonly Carrier[] }) {
  const { carriers, linked, value, onChange } = props
  const messages = useMessages(alignmentPageMessages)
  const { renderText } = useLocalizedText()
  const proposed = carriers.map((entry) => ({ ...entry, note: messages.answer.via[entry.via] }))
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
