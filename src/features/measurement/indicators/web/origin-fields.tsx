import { useMessages } from '#platform/web/language.tsx'
import { type Marking, markings } from '#shared/marking.ts'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { indicatorMessages } from './messages/index.ts'
import type { TypedOrigin } from './origin.ts'

/** Fields for source and access of figures. `isFile` adds the fields for files. */
export function OriginFields(props: {
  origin: TypedOrigin
  onChange: (origin: TypedOrigin) => void
  isFile?: boolean
}) {
  const { origin, onChange, isFile = false } = props
  const messages = useMessages(indicatorMessages)
  const set = (change: Partial<TypedOrigin>) => onChange({ ...origin, ...change })
  return (
    <>
      <TextField
        label={messages.entry.source}
        maxLength={300}
        value={origin.source}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
      {isFile && (
        <DateField
          label={messages.entry.extractedOn}
          value={origin.extractedOn}
          onChange={(event) => set({ extractedOn: event.currentTarget.value })}
        />
      )}
      <DateField
        label={messages.entry.closedOn}
        value={origin.closedOn}
        onChange={(event) => set({ closedOn: event.currentTarget.value })}
      />
      {isFile && (
        <TextField
          label={messages.entry.note}
          maxLength={1000}
          value={origin.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
      )}
      <SelectField
        label={messages.entry.marking}
        value={origin.marking}
        data={[...markings]}
        onChange={(event) => set({ marking: event.currentTarget.value as Marking })}
      />
    </>
  )
}
