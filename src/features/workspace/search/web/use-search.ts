import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { type Facet, facets, type searchContract } from '#platform/search/contract.ts'
import { useGo, usePath, useSearchText } from '#platform/web/address.ts'
import { apiFor } from '#platform/web/client.ts'
import { useLanguage } from '#platform/web/language.tsx'

const searchApi = apiFor<typeof searchContract>('search')

/** Returns the query and filters of the address, functions to change them, and the results. */
export function useFinding(most: number) {
  const { language } = useLanguage()
  const text = useSearchText()
  const path = usePath()
  const go = useGo()
  const values = new URLSearchParams(text)
  const words = values.get('words') ?? ''
  const asked = useDeferredValue(words.trim())
  const { language: onlyLanguage, ...filters } = Object.fromEntries(
    facets.flatMap((facet) => {
      const value = values.get(facet)
      return value ? [[facet, value]] : []
    }),
  ) as Partial<Record<Facet, string>>
  const found = useQuery({
    ...searchApi.findThings.queryOptions({
      input: { words: asked, language, most, ...filters, ...(onlyLanguage && { onlyLanguage: onlyLanguage as never }) },
    }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const addressWith = (name: Facet | 'words', value: string): string => {
    const next = new URLSearchParams(text)
    if (value === '') next.delete(name)
    else next.set(name, value)
    return next.size > 0 ? `${path}?${next}` : path
  }
  const chosen = { ...filters, ...(onlyLanguage && { language: onlyLanguage }) } as Partial<Record<Facet, string>>
  return {
    words,
    chosen,
    found,
    addressWith,
    setWords: (next: string) => go(addressWith('words', next), { replace: true }),
    withoutFilters: words === '' ? path : `${path}?${new URLSearchParams({ words })}`,
  }
}
