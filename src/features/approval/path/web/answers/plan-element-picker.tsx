import { useQuery } from '@tanstack/react-query'
import { OnePicker, type PickOne, useTyped } from '#features/country/registry/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useReading } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { sortName } from '#shared/localized-text.ts'

const most = 40

/** Searches the elements and sections of a plan. All such fields of a dialog share a single query. */
export function PlanElementPicker({ planId, ...field }: PickOne & { planId: Id }) {
  const typed = useTyped()
  const { text } = useReading()
  const outline = useQuery({
    ...planApi.outline.getOutline.queryOptions({ input: { planId } }),
    enabled: typed.asked !== undefined || field.value !== null,
  })
  const named = (outline.data?.rows ?? []).flatMap(({ id, title, code }) => {
    const label = text(title) || code
    return label ? [{ id, label, ...(code && { detail: code }) }] : []
  })
  const words = sortName(typed.asked ?? '')
    .split(' ')
    .filter(Boolean)
  const options = named
    .filter(({ label, detail = '' }) => words.every((word) => sortName(`${label} ${detail}`).includes(word)))
    .slice(0, most)
  return (
    <OnePicker
      {...field}
      typed={typed}
      named={named}
      found={{ options, busy: outline.isFetching, error: outline.error }}
    />
  )
}
