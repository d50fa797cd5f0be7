import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { isCurrentItem } from '../counts/queries.ts'
import { planName } from '../plan-name.ts'

export interface Ending {
  areaIds: readonly Id[]
  organisationIds: readonly Id[]
}

const maxPlans = 50

/** Lists and counts plans that have not ended, of any of these organisations or for any of these areas. */
export async function listPlans(db: Reader, { areaIds, organisationIds }: Ending) {
  const { rows } = await sql<{ id: Id; code: string; kind: string; title: unknown; total: number }>`
    select id, code, kind, title, count(*) over ()::int as total from plan
    where plan_state(plan) <> 'ended' and (owner_id = any(${organisationIds}::uuid[]) or area_id = any(${areaIds}::uuid[]))
    order by code collate "C" limit ${maxPlans}`.execute(db as Tx)
  return { plans: rows.map(planName), planCount: rows[0]?.total ?? 0 }
}

/** Counts elements in any plan for which a function of any of these organisations is accountable. */
export async function countElements(db: Reader, organisationIds: readonly Id[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from element e
    where e.accountable_function_id in (select id from function where organisation_id = any(${organisationIds}::uuid[]))`.execute(
    db as Tx,
  )
  return rows[0]!.count
}

/** Counts the answered and open items of these organisations (`counts/model.ts`). */
export async function countItems(db: Reader, organisationIds: readonly Id[]) {
  const { rows } = await sql<{ open: number; answered: number }>`
    select count(*) filter (where not i.answered)::int as open, count(*) filter (where i.answered)::int as answered
    from item i join plan_version v on v.id = i.version_id
    where i.addressee_id = any(${organisationIds}::uuid[]) and ${isCurrentItem}`.execute(db as Tx)
  return { itemsOpen: rows[0]!.open, itemsAnswered: rows[0]!.answered }
}
