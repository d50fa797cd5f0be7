import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Dossier } from './contract.ts'

/** Returns the phenomenon of each element: the element's own, or else that of the parent or the grandparent. */
export async function mapElementsToPhenomena(reader: Reader, elementIds: readonly Id[]): Promise<Map<Id, Id>> {
  if (elementIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('element as e')
    .leftJoin('element as parent', 'parent.id', 'e.parent_id')
    .leftJoin('element as grandparent', 'grandparent.id', 'parent.parent_id')
    .select([
      'e.id',
      sql<Id | null>`coalesce(e.phenomenon_id, parent.phenomenon_id, grandparent.phenomenon_id)`.as('phenomenon_id'),
    ])
    .where('e.id', '=', matchAnyId(elementIds))
    .execute()
  return new Map(rows.flatMap((row) => (row.phenomenon_id ? [[row.id, row.phenomenon_id] as const] : [])))
}

/**
 * Returns the elements of a plan about any of these phenomena. Their indicators describe the phenomenon. Elements below
 * them are not included.
 */
export async function listPhenomenonElements(reader: Reader, planId: Id, phenomenonIds: readonly Id[]): Promise<Id[]> {
  const rows = await reader
    .selectFrom('element')
    .select('id')
    .where('plan_id', '=', planId)
    .where('phenomenon_id', '=', matchAnyId(phenomenonIds))
    .orderBy('position')
    .execute()
  return rows.map((row) => row.id)
}

type PreviousElement = NonNullable<Dossier['previousPlan']>['elements'][number]

/**
 * Returns the elements of the previous plan about these phenomena, in plan order, with the outcome decided for the next
 * plan.
 */
export async function listPreviousElements(
  tx: Tx,
  previousPlanId: Id,
  planId: Id,
  phenomenonIds: readonly Id[],
): Promise<PreviousElement[]> {
  const rows = await tx
    .selectFrom('element as e')
    .leftJoin('carry_over as c', (join) => join.onRef('c.from_id', '=', 'e.id').on('c.plan_id', '=', planId))
    .select(['e.id', 'e.kind', 'e.code', 'e.title', 'e.state', 'e.state_reason', 'c.outcome', 'c.reason'])
    .where('e.plan_id', '=', previousPlanId)
    .where('e.phenomenon_id', '=', matchAnyId(phenomenonIds))
    .orderBy('e.code')
    .orderBy('e.position')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as PreviousElement['kind'],
    code: row.code,
    title: row.title as PreviousElement['title'],
    state: row.state as PreviousElement['state'],
    stateReason: row.state_reason as PreviousElement['stateReason'],
    outcome: row.outcome as PreviousElement['outcome'],
    reason: row.reason as LocalizedText | null,
  }))
}
