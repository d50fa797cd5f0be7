import { AreaPicker } from '#features/country/registry/web/pickers/area-picker.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { AreaFields, NameFields } from './area-fields.tsx'
import type { ActFields } from './merge-fields.tsx'
import { areaChangeMessages } from './messages/index.ts'

/** Fields to change an area's code, or only the name. */
export function RecodeFields({ draft, set }: ActFields) {
  const messages = useMessages(areaChangeMessages)
  return (
    <>
      <AreaPicker label={messages.area} value={draft.areaId} onChange={(areaId) => set({ areaId })} required />
      {draft.act === 'recode' ? (
        <AreaFields area={draft.area} onChange={(area) => set({ area })} />
      ) : (
        <NameFields
          names={draft.area.names}
          onChange={(names) => set({ area: { ...draft.area, names } })}
          label={messages.nameIn}
        />
      )}
    </>
  )
}
