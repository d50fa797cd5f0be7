import { type QueryClient, QueryObserver, type QueryObserverOptions, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Id } from '#shared/ids.ts'

interface SharedQuery<Data, Mark> {
  /** The query that all rows share. */
  question: (of: Id) => QueryObserverOptions<Data, Error, Data, Data, readonly unknown[]>
  /** Returns the mark of each row from the response. An unchanged mark should be the same object as before. */
  marksIn: (data: Data) => ReadonlyMap<Id, Mark>
}

function asker<Data, Mark>(queries: QueryClient, of: Id, { question, marksIn }: SharedQuery<Data, Mark>) {
  const observer = new QueryObserver(queries, question(of))
  const rows = new Set<() => void>()
  let last: Data | undefined
  let marks: ReadonlyMap<Id, Mark> = new Map()
  let stop: (() => void) | undefined
  const read = () => {
    const data = observer.getCurrentResult().data
    if (!data || data === last) return
    last = data
    marks = marksIn(data)
    for (const changed of rows) changed()
  }
  return {
    getMark: (row: Id) => marks.get(row),
    subscribe: (changed: () => void) => {
      rows.add(changed)
      if (!stop) {
        stop = observer.subscribe(read)
        read()
      }
      return () => {
        rows.delete(changed)
        if (rows.size > 0) return
        stop?.()
        stop = undefined
      }
    },
  }
}

/**
 * Returns a hook with which thousands of rows get their marks. The rows share a single query observer, and a row is
 * rendered again only when the mark changes.
 */
export function perRow<Data, Mark>(sharedQuery: SharedQuery<Data, Mark>): (of: Id, row: Id) => Mark | undefined {
  const shared = new WeakMap<QueryClient, Map<Id, ReturnType<typeof asker<Data, Mark>>>>()
  // biome-ignore lint/correctness/noComponentHookFactories: created once per query, at the level of the module
  return function useMark(of, row) {
    const queries = useQueryClient()
    const every = shared.get(queries) ?? new Map<Id, ReturnType<typeof asker<Data, Mark>>>()
    shared.set(queries, every)
    const rowMarks = every.get(of) ?? asker(queries, of, sharedQuery)
    every.set(of, rowMarks)
    return useSyncExternalStore(
      rowMarks.subscribe,
      useCallback(() => rowMarks.getMark(row), [rowMarks, row]),
    )
  }
}
