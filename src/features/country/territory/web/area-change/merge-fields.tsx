import { AreaPicker, AreasPicker } from '#features/country/registry/web/pickers/area-picker.tsx'
import { useMessages } from '#platform/web/language.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import styles from './area-change.module.css'
import { AreaFields, NameFields } from './area-fields.tsx'
import type { Draft } from './draft.ts'
import { areaChangeMessages } from './messages/index.ts'

export interface ActFields {
  draft: Draft
  set: (change: Partial<Draft>) => void
}

/** Fields to merge areas into a new or existing area, as a decided or announced change. */
export function MergeFields({ draft, set }: ActFields) {
  const messages = useMessages(areaChangeMessages)
  return (
    <>
      <AreasPicker
        label={messages.areas}
        description={messages.areasHint}
        value={draft.fromIds}
        onChange={(fromIds) => set({ fromIds })}
        required
      />
      {draft.act === 'absorb' ? (
        <AreaPicker
          label={messages.targetArea}
          description={messages.targetAreaHint}
          value={draft.areaId}
          onChange={(areaId) => set({ areaId })}
          required
        />
      ) : (
        <fieldset className={styles.group}>
          <legend>{messages.newArea}</legend>
          <AreaFields area={draft.area} onChange={(area) => set({ area })} />
        </fieldset>
      )}
      <CheckboxField
        label={messages.announcedOnly}
        description={messages.announcedHint}
        checked={draft.announced}
        onChange={(event) => set({ announced: event.currentTarget.checked })}
      />
      {draft.announced && (
        <NameFields
          names={draft.announcement}
          onChange={(announcement) => set({ announcement })}
          label={messages.announcementIn}
        />
      )}
    </>
  )
}
