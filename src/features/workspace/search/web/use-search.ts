import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { type Facet, facets, type searchContract } from '#platform/search/contract.ts'
import { useNavigateTo, usePath, useSearchText } from '#platform/web/address.ts'
import { createApi } from '#platform/web/client.ts'
import { useLanguage } from '#platform/web/language.tsx'

const searchApi = createApi<typeof searchContract>('search')

/** Returns the query and filters of the address, functions to change them, and the results. */
export function useSearch(limit: number) {
  const { language } = useLanguage()
  const search = useSearchText()
  const path = usePath()
  const go = useNavigateTo()
  const values = new URLSearchParams(search)
  const terms = values.get('query') ?? ''
  const searchText = useDeferredValue(terms.trim())
  const { language: onlyLanguage, ...filters } = Object.fromEntries(
    facets.flatMap((facet) => {
      const value = values.get(facet)
      return value ? [[facet, value]] : []
    }),
  ) as Partial<Record<Facet, string>>
  const query = useQuery({
    ...searchApi.search.queryOptions({
      input: {
        query: searchText,
        language,
        limit,
        ...filters,
        ...(onlyLanguage && { onlyLanguage: onlyLanguage as never }),
      },
    }),
    enabled: searchText !== '',
    placeholderData: keepPreviousData,
  })
  const getFilterPath = (name: Facet | 'query', value: string): string => {
    const next = new URLSearchParams(search)
    if (value === '') next.delete(name)
    else next.set(name, value)
    return next.size > 0 ? `${path}?${next}` : path
  }
  const selectedValues = { ...filters, ...(onlyLanguage && { language: onlyLanguage }) } as Partial<
    Record<Facet, string>
  >
  return {
    terms,
    selectedValues,
    results: query,
    addressWith: getFilterPath,
    setTerms: (next: string) => go(getFilterPath('query', next), { replace: true }),
    withoutFilters: terms === '' ? path : `${path}?${new URLSearchParams({ query: terms })}`,
  }
}
