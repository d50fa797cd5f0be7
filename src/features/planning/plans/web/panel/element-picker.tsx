import { useQuery } from '@tanstack/react-query'
import { SinglePicker, useTyped } from '#features/country/registry/web/index.ts'
import type { searchContract } from '#platform/search/contract.ts'
import { createApi } from '#platform/web/client.ts'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

const searchApi = createApi<typeof searchContract>('search')

/** A search for an element of any readable plan, by text or code. Results are grouped by plan. */
export function ElementPicker(props: { label: string; excludedPlanId: Id; onChoose: (id: Id) => void }) {
  const { language, name } = useLocalizedText()
  const typed = useTyped()
  const searchText = typed.query ?? ''
  const query = useQuery({
    ...searchApi.suggestTerms.queryOptions({ input: { query: searchText, language, limit: 40 } }),
    enabled: searchText.length > 1,
    placeholderData: (previous) => previous,
  })
  const hits = (searchText.length > 1 ? (query.data ?? []) : []).filter(
    (hit) => hit.kind === 'element' && hit.planId !== props.excludedPlanId,
  )
  const options = [...Map.groupBy(hits, (hit) => hit.planId).values()].flatMap((group) =>
    group.map((hit) => ({
      id: hit.id,
      label: hit.title,
      lang: hit.language === language ? undefined : hit.language,
      group: name(hit.planTitle as Names | null),
    })),
  )
  return (
    <SinglePicker
      label={props.label}
      value={null}
      knownOptions={[]}
      typed={typed}
      results={{ options, busy: query.isFetching, error: query.error }}
      onChange={(id) => id && props.onChoose(id)}
    />
  )
}
