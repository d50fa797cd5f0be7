import { useQuery } from '@tanstack/react-query'
import { dayBefore } from '#features/country/registry/areas/model.ts'
import { registryApi } from '#features/country/registry/web/api.ts'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { AreaPicker } from '#features/country/registry/web/pickers/area-picker.tsx'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { Columns } from '#ui/layout.tsx'
import styles from './area-change.module.css'
import { AreaFields } from './area-fields.tsx'
import { type DraftArea, emptyArea } from './draft.ts'
import type { ActFields } from './merge-fields.tsx'
import { areaChangeMessages } from './messages/index.ts'

/** Fields to split an area: the parts, and the target part of each area below. */
export function SplitFields({ draft, set }: ActFields) {
  const messages = useMessages(areaChangeMessages)
  const { parts, isContinued } = draft
  const change = (index: number, part: DraftArea) =>
    set({ parts: parts.map((draftArea, place) => (place === index ? part : draftArea)) })
  const remove = (index: number) => {
    const shifted = Object.entries(draft.partNumbers).map(([child, part]) => [
      child,
      part === undefined || part === index ? undefined : part > index ? part - 1 : part,
    ])
    set({ parts: parts.filter((_, place) => place !== index), partNumbers: Object.fromEntries(shifted) })
  }
  return (
    <>
      <AreaPicker
        label={messages.area}
        value={draft.areaId}
        onChange={(areaId) => set({ areaId, partNumbers: {} })}
        required
      />
      <CheckboxField
        label={messages.areaContinues}
        checked={isContinued}
        onChange={(event) => set({ isContinued: event.currentTarget.checked })}
      />
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is identified by number, to which the areas below refer
        <fieldset key={index} className={styles.group}>
          <legend>{messages.part(index + 1)}</legend>
          <AreaFields area={part} onChange={(area) => change(index, area)} />
          {parts.length > 1 && (
            <div>
              <Button size="small" onClick={() => remove(index)}>
                {messages.removePart(index + 1)}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button size="small" icon="plus" onClick={() => set({ parts: [...parts, emptyArea] })}>
          {messages.addPart}
        </Button>
      </div>
      {draft.areaId && <ChildAreaFields key={draft.areaId} areaId={draft.areaId} draft={draft} set={set} />}
    </>
  )
}

/** Shows each area below with the target part. */
function ChildAreaFields({ areaId, draft, set }: ActFields & { areaId: string }) {
  const messages = useMessages(areaChangeMessages)
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  const date = draft.date ? dayBefore(draft.date) : undefined
  const { data, error, refetch } = useQuery(registryApi.areas.getArea.queryOptions({ input: { id: areaId, date } }))
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const children = new Map(data.children.flatMap((child) => child.areas.map((area) => [area.id, area] as const)))
  if (children.size === 0) return <p className={styles.quiet}>{messages.noContainedAreas}</p>
  const unsaid = draft.isContinued ? messages.stays : messages.choosePart
  const choices = [
    { value: '', label: unsaid },
    ...draft.parts.map((part, index) => ({
      value: String(index),
      label: name(part.names) || part.code || messages.part(index + 1),
    })),
  ]
  return (
    <fieldset className={styles.group}>
      <legend>{messages.containedAreas}</legend>
      <Columns minWidth={190} gap={12} align="start" stretch>
        {[...children.values()].map((child) => (
          <SelectField
            key={child.id}
            label={`${name(child.names)} (${areaKind(child.kind)})`}
            data={choices}
            value={String(draft.partNumbers[child.id] ?? '')}
            onChange={(event) => {
              const { value } = event.currentTarget
              set({ partNumbers: { ...draft.partNumbers, [child.id]: value === '' ? undefined : Number(value) } })
            }}
          />
        ))}
      </Columns>
    </fieldset>
  )
}
