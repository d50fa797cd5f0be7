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

/** Puts lines in their places among those that are on the page; those of `ids` that are not among them are gone. */
export function patchOutline(queries: QueryClient, planId: Id, ids: readonly Id[], lines: readonly OutlineRow[]): void {
  const fresh = new Map(lines.map((line) => [line.id, line]))
  const asked = new Set(ids)
  queries.setQueryData(keyOf(planId), (outline) => {
    if (!outline) return outline
    const known = new Set(outline.rows.map((row) => row.id))
    const kept = outline.rows.flatMap((row) => (asked.has(row.id) ? (fresh.get(row.id) ?? []) : row))
    return { ...outline, rows: [...kept, ...lines.filter((line) => !known.has(line.id))] }
  })
}

/** Shows at once what one wrote or moved, before the server answered. */
export function writeLines(queries: QueryClient, planId: Id, fields: ReadonlyMap<Id, Partial<OutlineRow>>): void {
  queries.setQueryData(
    keyOf(planId),
    (outline) =>
      outline && {
        ...outline,
        rows: outline.rows.map((row) => (fields.has(row.id) ? { ...row, ...fields.get(row.id) } : row)),
      },
  )
}

/** Acts on one plan reach the server in the order in which they were done: one may write in what is still being added. */
export const inTurn = (planId: Id) => ({ id: `plan ${planId}` })

/** Asks the lines of these elements again, and no others: what one edits costs the same in a plan of any size. */
export async function refreshLines(queries: QueryClient, planId: Id, ids: readonly Id[]): Promise<void> {
  const key = keyOf(planId)
  if (!queries.getQueryData(key)) return
  if (ids.length > mostSingly) return queries.invalidateQueries({ queryKey: key })
  const asked = [...new Set(ids)]
  const answer = await planClient.outline.getOutline({ planId, ids: asked }).catch(() => undefined)
  if (!answer) return queries.invalidateQueries({ queryKey: key })
  patchOutline(queries, planId, asked, answer.rows)
  queries.setQueryData(key, (outline) => outline && { ...outline, withheld: answer.withheld })
}

/** After an act of one's own: the lines that it touched, and whatever else of plans is on the page. */
export async function settleOutline(queries: QueryClient, planId: Id, ids: readonly Id[]): Promise<void> {
  void queries.invalidateQueries({
    queryKey: planApi.key(),
    predicate: ({ queryKey }) => !isOutline(queryKey),
  })
  await refreshLines(queries, planId, ids)
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
