import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { addressOfCode, grouped, readCode } from '#features/measurement/indicators/web/index.ts'
import { addressOf } from '#features/workspace/search/web/index.ts'
import type { Hit, searchContract } from '#platform/search/contract.ts'
import { useGo } from '#platform/web/address.ts'
import { apiFor } from '#platform/web/client.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { CommandPalette, type PaletteItem } from '#ui/command-palette.tsx'
import { finderMessages } from './command-palette-messages.ts'
import { shellMessages } from './messages/index.ts'
import { menuOf } from './navigation.ts'

const searchApi = apiFor<typeof searchContract>('search')

interface Target extends PaletteItem {
  href: string
}

/** Ctrl K: finds any plan, element, organisation, area or page by typing. */
export function Finder({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords(finderMessages)
  const menu = useWords(shellMessages)
  const { language, name } = useReading()
  const may = useMay()
  const go = useGo()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query.trim())
  const found = useQuery({
    ...searchApi.findWords.queryOptions({ input: { words: asked, language, most: 20 } }),
    enabled: open && asked.length > 1 && may('search.read'),
    placeholderData: (previous) => previous,
  })
  const pages = menuOf('', menu, may, 0)
    .flatMap((section) => section.items)
    .filter((item) => item.label.toLowerCase().includes(asked.toLowerCase()))
    .map((item): Target => ({ id: item.id, label: item.label, href: item.href }))
  const hits = (asked.length > 1 ? (found.data ?? []) : []).map((hit): Target & { kind: Hit['kind'] } => ({
    id: hit.id,
    label: hit.title,
    lang: hit.language === language ? undefined : hit.language,
    detail: hit.kind === 'element' && hit.planTitle ? name(hit.planTitle as Record<string, string>) : undefined,
    href: addressOf(hit),
    kind: hit.kind,
  }))
  const code = readCode(asked)
  const groups = [
    ...(code && may('indicator.read')
      ? [{ id: 'figure', label: words.figure, items: [{ id: code, label: grouped(code), href: addressOfCode(code) }] }]
      : []),
    ...(['plan', 'element', 'organisation', 'area'] as const).map((kind) => ({
      id: kind,
      label: words[kind],
      items: hits.filter((hit) => hit.kind === kind) as Target[],
    })),
    {
      id: 'pages',
      label: words.pages,
      items: [
        ...pages,
        // The last entry, so that Enter selects the first match. Without matches, a message is shown.
        ...(asked === '' || hits.length > 0
          ? [
              {
                id: 'search',
                label: words.everything(asked),
                href: asked ? `/search?${new URLSearchParams({ words: asked })}` : '/search',
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
      busy={found.isFetching}
      onChoose={(item) => {
        onClose()
        setQuery('')
        go(item.href)
      }}
      labels={{
        title: words.title,
        placeholder: words.placeholder,
        results: words.results,
        none: words.none,
        busy: words.busy,
      }}
      countText={words.count}
    />
  )
}
