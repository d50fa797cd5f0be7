import { sql } from 'kysely'
import type { ElementDetails } from '#features/planning/plans/entities.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'

/** Returns the structured details of each element of a plan: levels, target group, setting, areas, axes. */
export async function listDetails(reader: Reader, planId: Id): Promise<Map<Id, ElementDetails>> {
  const rows = await reader.selectFrom('element').select(['id', 'details']).where('plan_id', '=', planId).execute()
  return new Map(rows.map((row) => [row.id, row.details as ElementDetails]))
}

export interface Pair {
  /** The element of this plan. */
  ownId: Id
  elementId: Id
  title: LocalizedText | null
  planId: Id
  planTitle: LocalizedText
}

/** Returns the pairs of a plan's elements, regardless of the side that recorded the link. */
export async function listPairs(reader: Reader, planId: Id): Promise<Pair[]> {
  const { rows } = await sql<{ own_id: Id; id: Id; title: unknown; plan_id: Id; plan_title: unknown }>`
    select own.id as own_id, far.id, far.title, plan.id as plan_id, plan.title as plan_title
    from element own
    join element_link link on link.relation = 'pairs_with' and own.id in (link.from_id, link.to_id)
    join element far on far.id = case when link.from_id = own.id then link.to_id else link.from_id end
    join plan on plan.id = far.plan_id
    where own.plan_id = ${planId} order by link.id`.execute(reader as Tx)
  return rows.map((row) => ({
    ownId: row.own_id,
    elementId: row.id,
    title: row.title as LocalizedText | null,
    planId: row.plan_id,
    planTitle: row.plan_title as LocalizedText,
  }))
}

/**
 * Returns the areas that are a border region, and the areas that are or lie in a border region on that day, in any
 * hierarchy.
 */
export async function findBorderAreas(
  reader: Reader,
  areaIds: readonly Id[],
  day: LegalDate,
): Promise<{ regions: ReadonlySet<Id>; areaIdsInRegions: ReadonlySet<Id> }> {
  if (areaIds.length === 0) return { regions: new Set(), areaIdsInRegions: new Set() }
  const { rows } = await sql<{ origin: Id; is_region: boolean }>`
    with recursive up (origin, id) as (
      select id, id from area where id = any (${areaIds}::uuid[])
      union
      select up.origin, p.parent_id from up join area_parent p on p.area_id = up.id
        and (p.valid_from is null or p.valid_from <= ${day}::date) and (p.valid_to is null or ${day}::date < p.valid_to)
    )
    select up.origin, bool_or(up.origin = up.id) as is_region
    from up join area a on a.id = up.id where a.kind = 'border_region' group by up.origin`.execute(reader as Tx)
  return {
    regions: new Set(rows.filter((row) => row.is_region).map((row) => row.origin)),
    areaIdsInRegions: new Set(rows.map((row) => row.origin)),
  }
}
