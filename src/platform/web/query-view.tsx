import type { ReactNode } from 'react'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure } from './failure.tsx'
import { useMessages } from './language.tsx'
import { platformMessages } from './messages/index.ts'

/** The part of a query's result that a view needs. */
export interface LoadedQuery<Data> {
  data: Data | undefined
  error: unknown
  refetch: () => unknown
}

type Joined<Queries extends Record<string, LoadedQuery<unknown>>> = {
  [Key in keyof Queries]: Exclude<Queries[Key]['data'], undefined>
}

/** Joins queries into a single query. It has data when each of them has data, and an error when one of them failed. */
export function joinQueries<Queries extends Record<string, LoadedQuery<unknown>>>(
  queries: Queries,
): LoadedQuery<Joined<Queries>> {
  const entries = Object.entries(queries)
  const isLoaded = entries.every(([, query]) => query.data !== undefined)
  return {
    data: isLoaded ? (Object.fromEntries(entries.map(([key, { data }]) => [key, data])) as Joined<Queries>) : undefined,
    error: entries.find(([, query]) => query.error)?.[1].error ?? null,
    refetch: () => Promise.all(entries.map(([, query]) => query.refetch())),
  }
}

interface QueryViewProps<Data> {
  query: LoadedQuery<Data>
  /** Number of placeholder rows while the data is loading. */
  rows?: number
  /** False for a part that most pages do not have: nothing is shown while the data is loading. */
  showsLoading?: boolean
  /** Returns what is shown instead of the content when there is nothing to show, for example an `EmptyState`. */
  empty?: (data: Data) => ReactNode
  children: (data: Data) => ReactNode
}

/** Shows the data of a query, or that it is loading, that it failed and why, or that it is empty. */
export function QueryView<Data>({ query, rows, showsLoading = true, empty, children }: QueryViewProps<Data>) {
  const messages = useMessages(platformMessages)
  if (query.error) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return showsLoading ? <Skeleton label={messages.loading} rows={rows} /> : null
  return empty?.(query.data) || children(query.data)
}
