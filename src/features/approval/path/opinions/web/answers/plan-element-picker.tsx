import { useQuery } from '@tanstack/react-query'
import { SinglePicker, type SinglePickerProps, useTyped } from '#features/country/registry/web/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { sortName } from '#shared/sort-name.ts'

const maxCount = 40

/** Searches the elements and sections of a plan. All such fields of a dialog share a single query. */
export function PlanElementPicker({ planId, ...field }: SinglePickerProps & { planId: Id }) {
  const typed = useTyped()
  const { text } = useLocalizedText()
  const outline = useQuery({
    ...planApi.outline.getOutline.queryOptions({ input: { planId } }),
    enabled: typed.query !== undefined || field.value !== null,
  })
  const named = (outline.data?.rows ?? []).flatMap(({ id, title, code }) => {
    const label = text(title) || code
    return label ? [{ id, label, ...(code && { detail: code }) }] : []
  })
  const texts = sortName(typed.query ?? '')
    .split(' ')
    .filter(Boolean)
  const options = named
    .filter(({ label, detail = '' }) => texts.every((word) => sortName(`${label} ${detail}`).includes(word)))
    .slice(0, maxCount)
  return (
    <SinglePicker
      {...field}
      typed={typed}
      knownOptions={named}
      results={{ options, busy: outline.isFetching, error: outline.error }}
    />
  )
}
