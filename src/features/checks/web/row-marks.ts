import { type QueryClient, QueryObserver, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Id } from '#shared/ids.ts'
import type { CheckRow } from '../contract.ts'
import { planChecks } from './plan-checks.ts'
import { type Weight, weightOf } from './severity-mark.tsx'

type Marks = ReadonlyMap<Id, readonly Weight[]>
type Result = Pick<CheckRow, 'element' | 'exception' | 'outcome' | 'severity'>
const none: readonly Weight[] = []

/** Which errors and warnings stand on which element. Marks that did not change are the same list as before. */
function marksIn(results: readonly Result[], before: Marks): Marks {
  const weights = new Map<Id, Set<Weight>>()
  for (const result of results) {
    const weight = weightOf(result)
    if (!result.element || result.exception !== null || (weight !== 'error' && weight !== 'warning')) continue
    weights.set(result.element.id, (weights.get(result.element.id) ?? new Set()).add(weight))
  }
  return new Map(
    [...weights].map(([id, its]) => {
      const [known, now] = [before.get(id), [...its].sort()]
      return [id, known?.join() === now.join() ? known : now]
    }),
  )
}

/** The marks of a plan's rows. Thousands of rows ask for theirs: together they are one asker of the question. */
function rowMarks(queries: QueryClient, planId: Id) {
  const observer = new QueryObserver(queries, planChecks(planId))
  const rows = new Set<() => void>()
  let results: readonly Result[] | undefined
  let marks: Marks = new Map()
  let stop: (() => void) | undefined
  const read = () => {
    const found = observer.getCurrentResult().data?.results
    if (!found || found === results) return
    results = found
    marks = marksIn(found, marks)
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
