import type { Reader, Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'

export interface OwnDistributionList {
  id: Id
  name: string
  addressees: Id[]
  copies: Id[]
}

/** Returns the lists of an organisation that have not ended, by name. */
export async function listOwnLists(reader: Reader, ownerId: Id): Promise<OwnDistributionList[]> {
  return reader
    .selectFrom('distribution_list')
    .select(['id', 'name', 'addressees', 'copies'])
    .where('owner_id', '=', ownerId)
    .where('superseded_at', 'is', null)
    .orderBy('name')
    .execute()
}

/** Saves a list. An existing list with the same name ends. */
export async function insertList(
  tx: Tx,
  list: Omit<OwnDistributionList, 'id'> & { ownerId: Id },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .updateTable('distribution_list')
    .set({ superseded_at: at.now })
    .where('owner_id', '=', list.ownerId)
    .where('name', '=', list.name)
    .where('superseded_at', 'is', null)
    .execute()
  await tx
    .insertInto('distribution_list')
    .values({
      id: newId(),
      owner_id: list.ownerId,
      name: list.name,
      addressees: list.addressees,
      copies: list.copies,
      saved_at: at.now,
      saved_by: at.personId,
      access_id: 1,
    })
    .execute()
}

export async function endList(tx: Tx, id: Id, now: string): Promise<Id | undefined> {
  const row = await tx
    .updateTable('distribution_list')
    .set({ superseded_at: now })
    .where('id', '=', id)
    .where('superseded_at', 'is', null)
    .returning('owner_id')
    .executeTakeFirst()
  return row?.owner_id
}
