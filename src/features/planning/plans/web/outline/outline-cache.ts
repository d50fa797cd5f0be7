import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { followLive } from '#platform/web/live.ts'
import type { Id } from '#shared/ids.ts'
import type { OutlineRow } from '../../outline/contract.ts'
import { planApi, planClient } from '../api.ts'

/** More lines than this at once are asked as the whole outline. */
const mostSingly = 100

const keyOf = (planId: Id) => planApi.outline.getOutline.queryKey({ input: { planId } })
const isOutline = (question: QueryKey): boolean =>
  Array.isArray(question[0]) && question[0].join('.') === 'plans.outline.getOutline'

/** Acts on one plan reach the server in the order in which they were done: one may write in what is still being added. */
export const inTurn = (planId: Id) => ({ id: `plan ${planId}` })
const actsUnderWay = (queries: QueryClient, planId: Id): number =>
  queries.isMutating({ predicate: ({ options }) => options.scope?.id === inTurn(planId).id })

/** Grows with what one writes on this page: an answer asked before that does not know of it. */
let writes = 0
/** Plans whose whole outline was being asked when one wrote in it. */
const overtaken = new Set<Id>()
/** Lines that are asked again once one's own acts on their plan are through. */
const due = new Map<Id, readonly Id[]>()

/**
 * From here on the page shows what one wrote. An answer under way was asked before and would take it off the page again, with
 * the field in which one may be writing: it is not waited for, and asked anew when the act is through.
 */
function wrote(queries: QueryClient, planId: Id): void {
  writes++
  const key = keyOf(planId)
  if ((queries.getQueryState(key)?.fetchStatus ?? 'idle') === 'idle') return
  overtaken.add(planId)
  void queries.cancelQueries({ queryKey: key, exact: true })
}

/** Puts lines in their places among those that are on the page; those of `ids` that are not among them are gone. */
function patchOutline(queries: QueryClient, planId: Id, ids: readonly Id[], lines: readonly OutlineRow[]): void {
  const fresh = new Map(lines.map((line) => [line.id, line]))
  const asked = new Set(ids)
  queries.setQueryData(keyOf(planId), (outline) => {
    if (!outline) return outline
    const known = new Set(outline.rows.map((row) => row.id))
    const kept = outline.rows.flatMap((row) => (asked.has(row.id) ? (fresh.get(row.id) ?? []) : row))
    return { ...outline, rows: [...kept, ...lines.filter((line) => !known.has(line.id))] }
  })
}

/** Shows a new line at once, before the server has it. */
export function writeNewLine(queries: QueryClient, planId: Id, line: OutlineRow): void {
  wrote(queries, planId)
  patchOutline(queries, planId, [], [line])
}

/** Takes lines off the page whose elements went. */
export function takeLinesAway(queries: QueryClient, planId: Id, ids: readonly Id[]): void {
  wrote(queries, planId)
  patchOutline(queries, planId, ids, [])
}

/** Shows at once what one wrote or moved, before the server answered. */
export function writeLines(queries: QueryClient, planId: Id, fields: ReadonlyMap<Id, Partial<OutlineRow>>): void {
  wrote(queries, planId)
  queries.setQueryData(
    keyOf(planId),
    (outline) =>
      outline && {
        ...outline,
        rows: outline.rows.map((row) => (fields.has(row.id) ? { ...row, ...fields.get(row.id) } : row)),
      },
  )
}

/**
 * Asks the lines of these elements again, and no others: what one edits costs the same in a plan of any size. While acts of
 * one's own are under way they are not asked: the server does not know yet what the page shows.
 * @param own 1 where an act under way waits for this
 */
export async function refreshLines(
  queries: QueryClient,
  planId: Id,
  ids: readonly Id[],
  own: 0 | 1 = 0,
): Promise<void> {
  const key = keyOf(planId)
  if (!queries.getQueryData(key)) return
  const asked = [...new Set([...(due.get(planId) ?? []), ...ids])]
  if (actsUnderWay(queries, planId) > own) return void due.set(planId, asked)
  due.delete(planId)
  if (overtaken.delete(planId) || asked.length > mostSingly) return queries.invalidateQueries({ queryKey: key })
  const before = writes
  const answer = await planClient.outline.getOutline({ planId, ids: asked }).catch(() => undefined)
  if (!answer) return queries.invalidateQueries({ queryKey: key })
  if (writes !== before) return refreshLines(queries, planId, asked, own)
  patchOutline(queries, planId, asked, answer.rows)
  queries.setQueryData(key, (outline) => outline && { ...outline, withheld: answer.withheld })
}

/**
 * After an act of one's own: the lines that it touched, and whatever else of plans is on the page.
 * @param own 1 where the act itself waits for this, as `onSuccess` makes it
 */
export async function settleOutline(
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

/** What an outline shows beside its elements: names of functions and bodies, and of plans that elaborate an element. */
const shownBeside = ['plan', 'function', 'organisation', 'instance']

followLive({
  follow: (queries, changes) => {
    const elements = changes.filter((one) => one.kind === 'element' && one.planId !== undefined)
    for (const [planId, its] of Map.groupBy(elements, (one) => one.planId!))
      void refreshLines(
        queries,
        planId,
        its.map((one) => one.id),
      )
  },
  spares: (question, changes) => isOutline(question) && !changes.some((one) => shownBeside.includes(one.kind)),
})
