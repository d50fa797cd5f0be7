import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { grouped, parseCode, toCodePath } from '#features/measurement/indicators/web/index.ts'
import { getHitPath } from '#features/workspace/search/web/index.ts'
import type { Hit, searchContract } from '#platform/search/contract.ts'
import { useNavigateTo } from '#platform/web/address.ts'
import { createApi } from '#platform/web/client.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { sortName } from '#shared/sort-name.ts'
import { CommandPalette } from '#ui/command-palette.tsx'
import type { PaletteItem } from '#ui/palette-item.ts'
import { searchPaletteMessages } from './command-palette-messages.ts'
import { shellMessages } from './messages/index.ts'
import { buildMenu } from './navigation.ts'

const searchApi = createApi<typeof searchContract>('search')

interface Target extends PaletteItem {
  href: string
}

/** Ctrl K: finds any plan, element, organisation, area or page by typing. */
export function SearchPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const messages = useMessages(searchPaletteMessages)
  const menu = useMessages(shellMessages)
  const { language, name } = useLocalizedText()
  const may = useMay()
  const go = useNavigateTo()
  const [query, setQuery] = useState('')
  const searchText = useDeferredValue(query.trim())
  const queryResult = useQuery({
    ...searchApi.suggestTerms.queryOptions({ input: { query: searchText, language, limit: 20 } }),
    enabled: open && searchText.length > 1 && may('search.read'),
    placeholderData: (previous) => previous,
  })
  const pages = buildMenu('', language, menu, may, 0)
    .flatMap((section) => section.items)
    .filter((item) => sortName(item.label).includes(sortName(searchText)))
    .map((item): Target => ({ id: item.id, label: item.label, href: item.href }))
  const hits = (searchText.length > 1 ? (queryResult.data ?? []) : []).map((hit): Target & { kind: Hit['kind'] } => ({
    id: hit.id,
    label: hit.title,
    lang: hit.language === language ? undefined : hit.language,
    detail: hit.kind === 'element' && hit.planTitle ? name(hit.planTitle as Record<string, string>) : undefined,
    href: getHitPath(hit),
    kind: hit.kind,
  }))
  const code = parseCode(searchText)
  const groups = [
    ...(code && may('indicator.read')
      ? [{ id: 'figure', label: messages.figure, items: [{ id: code, label: grouped(code), href: toCodePath(code) }] }]
      : []),
    ...(['plan', 'element', 'organisation', 'area'] as const).map((kind) => ({
      id: kind,
      label: messages[kind],
      items: hits.filter((hit) => hit.kind === kind) as Target[],
    })),
    {
      id: 'pages',
      label: messages.pages,
      items: [
        ...pages,
        // The last entry, so that Enter selects the first match. Without matches, a message is shown.
        ...(searchText === '' || hits.length > 0
          ? [
              {
                id: 'search',
                label: messages.everything(searchText),
                href: searchText ? `/search?${new URLSearchParams({ query: searchText })}` : '/search',
              },
            ]
          : []),
      ],
    },
  ].filter((group) => group.items.length > 0)
  return (
    <CommandPalette
      open={open}
      onClose={onClose}
      query={query}
      onQuery={setQuery}
      groups={groups}
      busy={queryResult.isFetching}
      onChoose={(item) => {
        onClose()
        setQuery('')
        go(item.href)
      }}
      labels={{
        title: messages.title,
        placeholder: messages.placeholder,
        results: messages.results,
        noResults: messages.none,
        busy: messages.busy,
      }}
      countText={messages.count}
    />
  )
}
