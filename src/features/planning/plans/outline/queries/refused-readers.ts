import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { markings } from '#shared/marking.ts'
import type { Element, Plan } from '../../entities.ts'
import { toStoredMarking } from './element-rows.ts'

/**
 * Finds the elements that the actor could not write with these readers, each with the code of the error: the actor could not
 * read it afterwards, or a submitted or decided version contains it for more readers. Stores nothing, unlike
 * `checkReaders`, which checks an element before it is written. The key `null` is the plan itself.
 * @param elements the elements of the plan after the writing, parents before children
 * @param written the ids of those that are new or get other readers
 */
export async function findRefusedReaders(
  tx: Tx,
  plan: Plan,
  elements: readonly Element[],
  written: ReadonlySet<Id>,
): Promise<ReadonlyMap<Id | null, 'FACTS_DECIDED' | 'WOULD_LOSE_ACCESS'>> {
  const positions = new Map(elements.map(({ id }, index) => [id, index + 1]))
  const rows = elements.map(({ id, parentId, marking, partnerIds, personIds }) => ({
    id,
    parent: (parentId && positions.get(parentId)) ?? null,
    marking: toStoredMarking(marking),
    partners: partnerIds,
    persons: personIds,
    isWritten: written.has(id),
  }))
  const result = await sql<{ id: Id | null; code: 'FACTS_DECIDED' | 'WOULD_LOSE_ACCESS' }>`
    select element_id as id, code from find_refused_readers(${plan.id}::uuid, ${plan.ownerId}::uuid,
      ${markings.indexOf(plan.marking)}::smallint, ${[...plan.issuingBodyIds]}::uuid[], ${[...plan.partnerIds]}::uuid[],
      ${[...plan.personIds]}::uuid[], ${plan.sentAt === null}, ${plan.isRegistered === true}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
  return new Map(result.rows.map(({ id, code }) => [id, code]))
}
