import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** An upper element, and an element of another plan that carries it out. */
export interface Carrier {
  upperId: Id
  elementId: Id
}

/**
 * Returns the elements of other plans that carry out the elements of a plan, or a single element. A carrier is named in
 * a current answer, or linked as elaboration or contribution. The descendants of a carrier are carriers too. The reader
 * must have access to both ends and to the connection.
 */
export async function listCarriers(reader: Reader, of: { planId: Id } | { upperId: Id }): Promise<Carrier[]> {
  const above = 'planId' in of ? sql`u.plan_id = ${of.planId}` : sql`u.id = ${of.upperId}`
  const { rows } = await sql<Carrier>`
    with recursive carrying (upper_id, id) as (
      select * from (
        select u.id, ae.element_id
        from element u
        join item i on i.element_id = u.id and i.withdrawn_at is null
        join answer a on a.item_id = i.id and a.superseded_at is null and a.kind in ('covered', 'adopt', 'adapt', 'partly')
        join answer_element ae on ae.answer_id = a.id
        where ${above}
        union
        select u.id, l.from_id
        from element u
        join element_link l on l.to_id = u.id and l.relation in ('contributes_to', 'elaborates')
        join element e on e.id = l.from_id and e.plan_id <> u.plan_id
        where ${above}
      ) named
      union
      select c.upper_id, e.id from carrying c join element e on e.parent_id = c.id
    )
    select upper_id as "upperId", id as "elementId" from carrying`.execute(reader as Tx)
  return rows
}
