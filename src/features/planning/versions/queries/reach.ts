import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** Checks whether every reader of a row with access `x` also reads a row with access `y`. */
const reaches = sql`coalesce((not y.signed_in or x.signed_in)
  and (y.organisation_ids is null or x.organisation_ids <@ y.organisation_ids)
  and (y.person_ids is null or x.person_ids <@ y.person_ids), false)`

/**
 * References that a frozen row must not contain, because a reader of the row might not be allowed to read the subject.
 */
export interface ClosedReferences {
  links: ReadonlySet<string>
  interests: ReadonlySet<Id>
  elaborates: boolean
  predecessor: boolean
}

export const linkKey = (fromId: Id, toId: Id, relation: string): string => `${fromId} ${toId} ${relation}`

/** Returns the references of a plan that the frozen rows must not contain. Run with system access. */
export async function closedReferences(tx: Tx, planId: Id): Promise<ClosedReferences> {
  const links = await sql<{ from_id: Id; to_id: Id; relation: string }>`
    select l.from_id, l.to_id, l.relation from element e
    join element_link l on l.from_id = e.id join element t on t.id = l.to_id
    join access x on x.id = e.access_id join access y on y.id = t.access_id
    where e.plan_id = ${planId} and not ${reaches}`.execute(tx)
  const interests = await sql<{ id: Id }>`
    select e.id from element e join element t on t.id = e.interest_id
    join access x on x.id = e.access_id join access y on y.id = t.access_id
    where e.plan_id = ${planId} and not ${reaches}`.execute(tx)
  const plans = await sql<{ field: string }>`
    select 'elaborates' as field from plan p join element t on t.id = p.elaborates_id
    join access x on x.id = p.access_id join access y on y.id = t.access_id where p.id = ${planId} and not ${reaches}
    union all
    select 'predecessor' from plan p join plan t on t.id = p.predecessor_id
    join access x on x.id = p.access_id join access y on y.id = t.access_id where p.id = ${planId} and not ${reaches}`.execute(
    tx,
  )
  const closed = plans.rows.map((row) => row.field)
  return {
    links: new Set(links.rows.map((row) => linkKey(row.from_id, row.to_id, row.relation))),
    interests: new Set(interests.rows.map((row) => row.id)),
    elaborates: closed.includes('elaborates'),
    predecessor: closed.includes('predecessor'),
  }
}

/** Returns the access of the plan and of each element. Run with system access. */
export async function loadAccessIds(tx: Tx, planId: Id): Promise<ReadonlyMap<Id, number>> {
  const plan = await tx.selectFrom('plan').select(['id', 'access_id']).where('id', '=', planId).execute()
  const elements = await tx.selectFrom('element').select(['id', 'access_id']).where('plan_id', '=', planId).execute()
  return new Map([...plan, ...elements].map((row) => [row.id, row.access_id]))
}

/** Returns the access ids that the actor may read. */
export async function readableAccess(tx: Tx): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ ids: number[] }>`select readable() as ids`.execute(tx)
  return new Set(rows[0]!.ids)
}
