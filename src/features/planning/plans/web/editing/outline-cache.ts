import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { followLive } from '#platform/web/live.ts'
import type { Id } from '#shared/ids.ts'
import type { OutlineRow } from '../../outline/contract.ts'
import { planApi, planClient } from '../api.ts'

/** Above this number of lines, the whole outline is requested. */
const maxSingleReloads = 100

const getOutlineQueryKey = (planId: Id) => planApi.outline.getOutline.queryKey({ input: { planId } })
const isOutline = (question: QueryKey): boolean =>
  Array.isArray(question[0]) && question[0].join('.') === 'plans.outline.getOutline'

/**
 * Returns the mutation scope of a plan. Acts in a scope are sent in the order in which the user made them, because a
 * user may write in an element that is still being added.
 */
export const getMutationScope = (planId: Id) => ({ id: `plan ${planId}` })
const countPendingActs = (queries: QueryClient, planId: Id): number =>
  queries.isMutating({ predicate: ({ options }) => options.scope?.id === getMutationScope(planId).id })

/** Number of writes by this page. A response requested earlier does not include later writes. */
let writes = 0
/** Plans with a write during a request for the whole outline. */
const overtaken = new Set<Id>()
/** Lines to request again when the user's own acts on their plan are complete. */
const due = new Map<Id, readonly Id[]>()

/**
 * Cancels pending requests after a write, because their responses would overwrite the user's text and remove the input
 * field. The data is requested again when the act is complete.
 */
function markWritten(queries: QueryClient, planId: Id): void {
  writes++
  const key = getOutlineQueryKey(planId)
  if ((queries.getQueryState(key)?.fetchStatus ?? 'idle') === 'idle') return
  overtaken.add(planId)
  void queries.cancelQueries({ queryKey: key, exact: true })
}

/** Merges lines into the outline on the page. Any of `ids` without a line is removed. */
function patchOutline(queries: QueryClient, planId: Id, ids: readonly Id[], lines: readonly OutlineRow[]): void {
  const fresh = new Map(lines.map((line) => [line.id, line]))
  const requestedIds = new Set(ids)
  queries.setQueryData(getOutlineQueryKey(planId), (outline) => {
    if (!outline) return outline
    const known = new Set(outline.rows.map((row) => row.id))
    const updatedRows = outline.rows.flatMap((row) => (requestedIds.has(row.id) ? (fresh.get(row.id) ?? []) : row))
    return { ...outline, rows: [...updatedRows, ...lines.filter((line) => !known.has(line.id))] }
  })
}

/** Shows a new line before the server has saved it. */
export function addCachedLine(queries: QueryClient, planId: Id, line: OutlineRow): void {
  markWritten(queries, planId)
  patchOutline(queries, planId, [], [line])
}

/** Removes the lines of deleted elements from the page. */
export function removeOutlineRows(queries: QueryClient, planId: Id, ids: readonly Id[]): void {
  markWritten(queries, planId)
  patchOutline(queries, planId, ids, [])
}

/** Shows the user's changes and moves before the server responds. */
export function writeLines(queries: QueryClient, planId: Id, fields: ReadonlyMap<Id, Partial<OutlineRow>>): void {
  markWritten(queries, planId)
  queries.setQueryData(
    getOutlineQueryKey(planId),
    (outline) =>
      outline && {
        ...outline,
        rows: outline.rows.map((row) => (fields.has(row.id) ? { ...row, ...fields.get(row.id) } : row)),
      },
  )
}

/**
 * Requests only the lines of these elements again, so that an edit costs the same in a plan of any size. While the
 * user's own acts are pending, no request is made, because the server does not have the shown state yet.
 * @param own 1 if a pending act waits for this
 */
export async function refreshLines(
  queries: QueryClient,
  planId: Id,
  ids: readonly Id[],
  own: 0 | 1 = 0,
): Promise<void> {
  const key = getOutlineQueryKey(planId)
  if (!queries.getQueryData(key)) return
  const dueIds = [...new Set([...(due.get(planId) ?? []), ...ids])]
  if (countPendingActs(queries, planId) > own) return void due.set(planId, dueIds)
  due.delete(planId)
  if (overtaken.delete(planId) || dueIds.length > maxSingleReloads) return queries.invalidateQueries({ queryKey: key })
  const before = writes
  const answer = await planClient.outline.getOutline({ planId, ids: dueIds }).catch(() => undefined)
  if (!answer) return queries.invalidateQueries({ queryKey: key })
  if (writes !== before) return refreshLines(queries, planId, dueIds, own)
  patchOutline(queries, planId, dueIds, answer.rows)
  queries.setQueryData(key, (outline) => outline && { ...outline, withheld: answer.withheld })
}

/**
 * Refreshes the changed lines and other plan data on the page, after the user's own act.
 * @param own 1 if the act itself waits for this, as in `onSuccess`
 */
export async function refreshOutline(
  queries: QueryClient,
  planId: Id,
  ids: readonly Id[],
  own: 0 | 1 = 1,
): Promise<void> {
  void queries.invalidateQueries({
    queryKey: planApi.key(),
    predicate: ({ queryKey }) => !isOutline(queryKey),
  })
  await refreshLines(queries, planId, ids, own)
}

/** Other data in an outline: names of functions and organisations, and of plans that elaborate an element. */
const displayedKinds = ['plan', 'function', 'organisation', 'instance']

followLive({
  follow: (queries, changes) => {
    const elements = changes.filter((change) => change.kind === 'element' && change.planId !== undefined)
    for (const [planId, liveChanges] of Map.groupBy(elements, (element) => element.planId!))
      void refreshLines(
        queries,
        planId,
        liveChanges.map((liveChange) => liveChange.id),
      )
  },
  isUnaffected: (question, changes) =>
    isOutline(question) && !changes.some((change) => displayedKinds.includes(change.kind)),
})
