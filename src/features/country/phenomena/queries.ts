import { sql } from 'kysely'
import { toContainsPattern } from '#platform/db/contains-pattern.ts'
import type { Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { CrosswalkLink, Phenomenon, PhenomenonList, Relation } from './contract.ts'

/** Lists the lists of phenomena, the latest first. */
export async function listLists(tx: Tx): Promise<PhenomenonList[]> {
  const { rows } = await sql<PhenomenonList>`
    select l.id, l.code, l.names, l.valid_from as "validFrom", l.valid_to as "validTo", l.follows_id as "followsId", l.source,
      (select count(*)::int from phenomenon p where p.list_id = l.id) as count
    from phenomenon_list l order by l.valid_from desc nulls last, l.code collate "C"`.execute(tx)
  return rows
}

const columns = sql`p.id, p.list_id as "listId", l.code as "listCode", p.code, p.names, p.parent_id as "parentId", p.unverified,
  p.valid_from as "validFrom", p.valid_to as "validTo", p.source`

/** Lists phenomena in the order of their lists and numbers: `NSP-2016-2` before `NSP-2016-10`. */
export async function listPhenomena(
  tx: Tx,
  filter: { listCode?: string | undefined; query?: string | undefined; ids?: readonly Id[] },
): Promise<Phenomenon[]> {
  const conditions = [sql<boolean>`true`]
  if (filter.listCode) conditions.push(sql`l.code = ${filter.listCode}`)
  if (filter.query) conditions.push(sql`p.names::text || ' ' || p.code ilike ${toContainsPattern(filter.query)}`)
  if (filter.ids) conditions.push(sql`p.id = any(${[...filter.ids]}::uuid[])`)
  const { rows } = await sql<Phenomenon & { names: Names }>`
    select ${columns} from phenomenon p join phenomenon_list l on l.id = p.list_id where ${sql.join(conditions, sql` and `)}
    order by l.valid_from desc nulls last, l.code collate "C"`.execute(tx)
  return rows.toSorted((left, other) => (left.listCode === other.listCode ? compareByNumber(left.code, other.code) : 0))
}

const compareByNumber = (value: string, other: string): number => value.localeCompare(other, 'en', { numeric: true })

interface LinkRow {
  id: string
  from_id: string
  to_id: string | null
  relation: string
  author: string
  note: string | null
  source: string
  set_aside: boolean
}

const toLink = (row: LinkRow): CrosswalkLink => ({
  id: row.id,
  fromId: row.from_id,
  toId: row.to_id,
  relation: row.relation as Relation,
  author: row.author,
  note: row.note,
  source: row.source as CrosswalkLink['source'],
  rejected: row.set_aside,
})

/** Reads the whole crosswalk, a few hundred links, because a closure may follow any of them. */
export async function listLinks(tx: Tx): Promise<CrosswalkLink[]> {
  const rows = await tx.selectFrom('phenomenon_crosswalk').selectAll().orderBy('id').execute()
  return rows.map(toLink)
}

export async function findLink(tx: Tx, id: Id): Promise<CrosswalkLink | undefined> {
  const row = await tx.selectFrom('phenomenon_crosswalk').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toLink(row)
}

/** Returns an existing link with the same content, set aside or not. */
export async function findSameLink(
  tx: Tx,
  link: { fromId: Id; toId: Id | null; relation: Relation },
): Promise<CrosswalkLink | undefined> {
  const { rows } = await sql<LinkRow>`
    select * from phenomenon_crosswalk where from_id = ${link.fromId} and to_id is not distinct from ${link.toId}::uuid and relation = ${link.relation}`.execute(
    tx,
  )
  return rows[0] && toLink(rows[0])
}

export async function insertLink(
  tx: Tx,
  link: { fromId: Id; toId: Id | null; relation: Relation; author: string; note: string | null },
): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('phenomenon_crosswalk')
    .values({
      id,
      from_id: link.fromId,
      to_id: link.toId,
      relation: link.relation,
      author: link.author,
      note: link.note,
      source: 'edited',
    })
    .execute()
  return id
}

export async function updateLink(tx: Tx, link: CrosswalkLink, author: string): Promise<void> {
  await tx
    .updateTable('phenomenon_crosswalk')
    .set({
      to_id: link.toId,
      relation: link.relation,
      note: link.note,
      set_aside: link.rejected,
      author,
      source: 'edited',
    })
    .where('id', '=', link.id)
    .execute()
}

/** The subjects of acts on phenomena. */
export const phenomenonSubjects = {
  phenomenon: subjectSource({ from: sql`phenomenon n`, id: sql`n.id`, names: sql`n.names` }),
  phenomenon_list: subjectSource({ from: sql`phenomenon_list l`, id: sql`l.id`, names: sql`l.names` }),
}
