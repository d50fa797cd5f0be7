import { type QueryClient, QueryObserver, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Id } from '#shared/ids.ts'
import { planMarks } from './plan-checks.ts'
import type { Weight } from './severity-mark.tsx'

type Marks = ReadonlyMap<Id, readonly Weight[]>
interface Mark {
  elementId: Id
  error: boolean
  warning: boolean
}
const none: readonly Weight[] = []
/** One list per case, so that marks that did not change are the same list as before. */
const cases: Record<string, readonly Weight[]> = { error: ['error'], warning: ['warning'], both: ['error', 'warning'] }

const marksIn = (marks: readonly Mark[]): Marks =>
  new Map(
    marks.map(({ elementId, error, warning }) => [
      elementId,
      cases[error && warning ? 'both' : error ? 'error' : 'warning']!,
    ]),
  )

/** The marks of a plan's rows. Thousands of rows ask for theirs: together they are one asker of the question. */
function rowMarks(queries: QueryClient, planId: Id) {
  const observer = new QueryObserver(queries, planMarks(planId))
  const rows = new Set<() => void>()
  let last: readonly Mark[] | undefined
  let marks: Marks = new Map()
  let stop: (() => void) | undefined
  const read = () => {
    const found = observer.getCurrentResult().data?.marks
    if (!found || found === last) return
    last = found
    marks = marksIn(found)
    for (const changed of rows) changed()
  }
  return {
    of: (elementId: Id) => marks.get(elementId) ?? none,
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

const shared = new WeakMap<QueryClient, Map<Id, ReturnType<typeof rowMarks>>>()

/** Errors and warnings that stand on an element; drawn again only when they are others. */
export function useMarksOn(planId: Id, elementId: Id): readonly Weight[] {
  const queries = useQueryClient()
  const plans = shared.get(queries) ?? new Map<Id, ReturnType<typeof rowMarks>>()
  shared.set(queries, plans)
  const marks = plans.get(planId) ?? rowMarks(queries, planId)
  plans.set(planId, marks)
  return useSyncExternalStore(
    marks.subscribe,
    useCallback(() => marks.of(elementId), [marks, elementId]),
  )
}
