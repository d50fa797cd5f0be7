import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Phenomenon, PhenomenonList } from '../entities.ts'
import type { CrosswalkConsequences } from './contract.ts'

type NewList = Pick<PhenomenonList, 'code' | 'names' | 'validFrom' | 'followsId'>

export async function insertList(tx: Tx, { code, names, validFrom, followsId }: NewList): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('phenomenon_list')
    .values({ id, code, names: json(names), valid_from: validFrom, follows_id: followsId, source: 'edited' })
    .execute()
  return id
}

export async function updateList(tx: Tx, { id, names, validFrom, validTo }: PhenomenonList): Promise<void> {
  await tx
    .updateTable('phenomenon_list')
    .set({ names: json(names), valid_from: validFrom, valid_to: validTo, source: 'edited' })
    .where('id', '=', id)
    .execute()
}

export type NewItem = Pick<
  Phenomenon,
  'id' | 'listId' | 'code' | 'names' | 'parentId' | 'unverified' | 'validFrom' | 'validTo'
>

/** Inserts several items at once, so that an item may be under another new item. */
export async function insertItems(tx: Tx, items: readonly NewItem[]): Promise<void> {
  if (items.length === 0) return
  await tx
    .insertInto('phenomenon')
    .values(
      items.map((newItem) => ({
        id: newItem.id,
        list_id: newItem.listId,
        code: newItem.code,
        names: json(newItem.names),
        parent_id: newItem.parentId,
        unverified: newItem.unverified,
        valid_from: newItem.validFrom,
        valid_to: newItem.validTo,
        source: 'edited',
      })),
    )
    .execute()
}

export async function updateItem(tx: Tx, entry: Phenomenon): Promise<void> {
  await tx
    .updateTable('phenomenon')
    .set({
      names: json(entry.names),
      parent_id: entry.parentId,
      unverified: entry.unverified,
      valid_from: entry.validFrom,
      valid_to: entry.validTo,
      source: entry.source,
    })
    .where('id', '=', entry.id)
    .execute()
}

/** Records that items of a previous list are the same in the next list. */
export async function insertSame(tx: Tx, pairs: readonly { from: Id; to: Id }[], author: string): Promise<void> {
  if (pairs.length === 0) return
  await tx
    .insertInto('phenomenon_crosswalk')
    .values(
      pairs.map(({ from, to }) => ({
        id: newId(),
        from_id: from,
        to_id: to,
        relation: 'same',
        author,
        note: null,
        source: 'edited',
      })),
    )
    .execute()
}

/** Returns the first of these codes that an item of any list already has. */
export async function findTakenCode(reader: Reader, codes: readonly string[]): Promise<string | undefined> {
  const row = await reader
    .selectFrom('phenomenon')
    .select('code')
    .where('code', '=', sql<string>`any (${[...codes]}::text[])`)
    .limit(1)
    .executeTakeFirst()
  return row?.code
}

/**
 * Removes items, and the list if it is given.
 * @returns false when any of them is referenced, so that all are kept
 */
export async function removeItems(tx: Tx, listId: Id | null, ids: readonly Id[]): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`
    select remove_phenomena(${listId}::uuid, ${[...ids]}::uuid[]) as gone`.execute(tx)
  return rows[0]!.gone
}

const maxPlans = 50

/** Returns the plans with content about these items, as far as the reader may read them. */
export async function listAffectedPlans(
  tx: Tx,
  phenomenonIds: readonly Id[],
): Promise<Pick<CrosswalkConsequences, 'plans' | 'planCount'>> {
  const { rows } = await sql<{ id: Id; code: string; title: LocalizedText; elements: number; planCount: number }>`
    select p.id, p.code, p.title, count(*)::int as elements, (count(*) over ())::int as "planCount"
    from plan p join element e on e.plan_id = p.id
    where plan_state(p) <> 'ended' and e.phenomenon_id = any (${[...phenomenonIds]}::uuid[])
    group by p.id, p.code, p.title order by p.code collate "C" limit ${maxPlans}`.execute(tx)
  return { plans: rows.map(({ planCount: _, ...plan }) => plan), planCount: rows[0]?.planCount ?? 0 }
}
