import { useQuery } from '@tanstack/react-query'
import { OnePicker, useTyped } from '#features/country/registry/web/index.ts'
import type { searchContract } from '#platform/search/contract.ts'
import { apiFor } from '#platform/web/client.ts'
import { useReading } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

const searchApi = apiFor<typeof searchContract>('search')

/** A search for an element of any readable plan, by text or code. Results are grouped by plan. */
export function ElementPicker(props: { label: string; notOfPlan: Id; onChoose: (id: Id) => void }) {
  const { language, name } = useReading()
  const typed = useTyped()
  const asked = typed.asked ?? ''
  const found = useQuery({
    ...searchApi.findWords.queryOptions({ input: { words: asked, language, most: 40 } }),
    enabled: asked.length > 1,
    placeholderData: (previous) => previous,
  })
  const hits = (asked.length > 1 ? (found.data ?? []) : []).filter(
    (hit) => hit.kind === 'element' && hit.planId !== props.notOfPlan,
  )
  const options = [...Map.groupBy(hits, (hit) => hit.planId).values()].flatMap((its) =>
    its.map((hit) => ({
      id: hit.id,
      label: hit.title,
      lang: hit.language === language ? undefined : hit.language,
      group: name(hit.planTitle as Names | null),
    })),
  )
  return (
    <OnePicker
      label={props.label}
      value={null}
      named={[]}
      typed={typed}
      found={{ options, busy: found.isFetching, error: found.error }}
      onChange={(id) => id && props.onChoose(id)}
    />
  )
}
