import { useQuery } from '@tanstack/react-query'
import { OnePicker, type PickOne, useTyped } from '#features/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { indicatorApi } from './api.ts'
import { indicatorMessages } from './messages/index.ts'

/** One indicator, found by typing; known by its code. */
export function IndicatorPicker({ without, ...field }: PickOne & { without: string }) {
  const typed = useTyped()
  const words = useWords(indicatorMessages)
  const { name } = useReading()
  const optionsOf = (rows: readonly { indicator: { code: string; definition: { names: object; kind: string } } }[]) =>
    rows.map(({ indicator }) => ({
      id: indicator.code,
      label: name(indicator.definition.names as Record<string, string>),
      detail: words.kinds[indicator.definition.kind as keyof typeof words.kinds],
    }))
  const found = useQuery({
    ...indicatorApi.definitions.listIndicators.queryOptions({
      input: { words: typed.asked, most: 30 },
    }),
    enabled: typed.asked !== undefined,
    placeholderData: (previous) => previous,
  })
  const chosen = useQuery({
    ...indicatorApi.definitions.listIndicators.queryOptions({ input: { codes: [field.value ?? ''] } }),
    enabled: field.value !== null,
    staleTime: 300_000,
  })
  return (
    <OnePicker
      {...field}
      typed={typed}
      found={{
        options: optionsOf(found.data?.rows ?? []).filter((one) => one.id !== without),
        error: found.error,
        busy: found.isFetching,
      }}
      named={optionsOf(chosen.data?.rows ?? [])}
    />
  )
}
