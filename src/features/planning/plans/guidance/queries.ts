import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Depth } from './contract.ts'

/** Returns the sections of a plan, and the template from which the plan was started. */
export async function getSections(
  reader: Reader,
  planId: Id,
): Promise<{ template: string | null; sections: { id: Id; place: string }[] }> {
  const plan = await reader.selectFrom('plan').select('template').where('id', '=', planId).executeTakeFirst()
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'place'])
    .where('plan_id', '=', planId)
    .where('kind', '=', 'section')
    .where('place', 'is not', null)
    .execute()
  return { template: plan?.template ?? null, sections: rows.map((row) => ({ id: row.id, place: row.place! })) }
}

export async function findDepth(reader: Reader, personId: Id): Promise<Depth | undefined> {
  const row = await reader
    .selectFrom('guidance_choice')
    .select('depth')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row?.depth as Depth | undefined
}

export async function saveDepth(tx: Tx, personId: Id, depth: Depth): Promise<void> {
  await tx
    .insertInto('guidance_choice')
    .values({ person_id: personId, depth })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ depth }))
    .execute()
}
