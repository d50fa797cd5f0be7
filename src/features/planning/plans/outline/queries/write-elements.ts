import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Element } from '../../entities.ts'
import { storedFields } from '../../fields/model.ts'
import { isReadable } from '../../queries/plans.ts'
import { columnTypes, type ElementColumn, toElementColumns, toElementRow, toStoredMarking } from './element-rows.ts'
import { deleteItems, insertItems } from './item-rows.ts'

/** The element fields that determine who may read the element. */
export const decidesReaders = ['marking', 'partnerIds', 'personIds', 'parentId'] as const

/** Rows per statement: large enough for speed, small enough not to block other users of an embedded database. */
const chunk = 500

const names = Object.keys(columnTypes) as ElementColumn[]
const list = (of: readonly string[]) => sql.raw(of.join(', '))
const shape = sql.raw(names.map((name) => `${name} ${columnTypes[name]}`).join(', '))

/**
 * Inserts elements, each after the parent, without links. Call insertLinks() when all elements exist. Access and owner
 * are set by triggers.
 */
export async function insertElements(tx: Tx, elements: readonly Element[], now: string): Promise<void> {
  for (let start = 0; start < elements.length; start += chunk) {
    const rows = elements.slice(start, start + chunk)
    await sql`insert into element (${list(names)}, updated_at, owner_id, access_id)
      select ${list(names)}, ${now}::timestamptz, id, 1
      from jsonb_to_recordset(${JSON.stringify(rows.map(toElementRow))}::jsonb) as r(${shape})`.execute(tx)
  }
  for (const relation of storedFields.relations) if (relation !== 'links') await insertItems(tx, relation, elements)
}

/**
 * Updates fields of existing elements and raises their revisions. Columns that are not named are skipped, with the
 * indexes, keys and triggers on them. These take most of the time of a bulk update.
 * @param touched fields that may differ from the stored values (absent = all)
 */
export async function updateElements(
  tx: Tx,
  elements: readonly Element[],
  now: string,
  touched?: Iterable<string>,
): Promise<void> {
  if (elements.length === 0) return
  const fields = touched && new Set(touched)
  const named = fields ? toElementColumns(fields) : new Set(names)
  const written = names.filter((name) => name !== 'id' && name !== 'plan_id' && named.has(name))
  const columns: ElementColumn[] = ['id', ...written]
  const set = sql.raw(written.map((name) => `${name} = r.${name}, `).join(''))
  const columnDefinitions = sql.raw(columns.map((name) => `${name} ${columnTypes[name]}`).join(', '))
  for (let start = 0; start < elements.length; start += chunk) {
    const rows = elements.slice(start, start + chunk).map((element) => {
      const row = toElementRow(element)
      return Object.fromEntries(columns.map((name) => [name, row[name]]))
    })
    await sql`update element e set ${set} updated_at = ${now}::timestamptz, revision = e.revision + 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(${columnDefinitions})
      where e.id = r.id`.execute(tx)
  }
  const ids = elements.map((element) => element.id)
  for (const relation of storedFields.relations) {
    if (fields && !fields.has(relation)) continue
    await deleteItems(tx, relation, ids)
    await insertItems(tx, relation, elements)
  }
}

export const insertLinks = (tx: Tx, elements: readonly Pick<Element, 'id' | 'links'>[]): Promise<void> =>
  insertItems(tx, 'links', elements)

/** Writes the protected interests of new elements, after all of them are written: an interest may be a later element. */
export async function setInterests(tx: Tx, elements: readonly Element[]): Promise<void> {
  const rows = elements
    .filter((element) => element.interestId !== null)
    .map(({ id, interestId }) => ({ id, interestId }))
  if (rows.length === 0) return
  await sql`update element e set interest_id = r."interestId"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "interestId" uuid) where e.id = r.id`.execute(
    tx,
  )
}

type ReadersFields = Pick<Element, 'planId' | 'parentId' | 'marking' | 'partnerIds' | 'personIds'>

/** The access of an element with the given parent, marking and readers, below a plan `p` and an element `e`. */
const toAccess = ({ marking, partnerIds, personIds }: ReadersFields) => {
  const level = toStoredMarking(marking)
  return sql<number>`case when ${level}::smallint is null then coalesce(e.access_id, p.access_id)
      else combine_access(coalesce(e.access_id, p.access_id),
        access_for(${level}::smallint, p.issuing_body_ids, ${partnerIds}::uuid[], ${personIds}::uuid[])) end`
}

/**
 * Checks whether the writer could read the element with the given parent, marking and readers. Registers the access in
 * advance, for the reason given at staysReadable() of plans.
 */
export async function wouldBeReadable(tx: Tx, element: ReadersFields): Promise<boolean> {
  const { rows } = await sql<{ id: number }>`
    select ${toAccess(element)} as id
    from plan p left join element e on e.id = ${element.parentId}::uuid where p.id = ${element.planId}`.execute(tx)
  return isReadable(tx, rows[0]!.id)
}

/**
 * Checks whether the writer could give the element this parent, marking and readers. A version that was submitted or decided
 * keeps the readers of the elements that it contains, as the plan keeps its marking (`listDecidedFields`): only more readers
 * are added. The database refuses the same changes (`keep_readers_of_decided_element`).
 * @returns the code of the error; null if the writer may
 */
export async function checkReaders(
  tx: Tx,
  element: ReadersFields & Pick<Element, 'id'>,
): Promise<'FACTS_DECIDED' | 'WOULD_LOSE_ACCESS' | null> {
  if (!(await wouldBeReadable(tx, element))) return 'WOULD_LOSE_ACCESS'
  const { rows } = await sql<{ narrows: boolean }>`
    select narrows_decided_readers(p.id, ${element.id}::uuid,
      (select own.access_id from element own where own.id = ${element.id}::uuid), ${toAccess(element)}) as narrows
    from plan p left join element e on e.id = ${element.parentId}::uuid where p.id = ${element.planId}`.execute(tx)
  return rows[0]!.narrows ? 'FACTS_DECIDED' : null
}

export async function moveElement(
  tx: Tx,
  id: Id,
  place: { parentId: Id; position: string },
  now: string,
): Promise<void> {
  await tx
    .updateTable('element')
    .set({ parent_id: place.parentId, position: place.position, updated_at: now, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

/**
 * Deletes elements. Their links are deleted first, because a link may refer to another element of the same statement.
 */
export async function deleteElements(tx: Tx, ids: readonly Id[]): Promise<void> {
  if (ids.length === 0) return
  const anyOfIds = sql<string>`any (${ids}::uuid[])`
  await deleteItems(tx, 'links', ids)
  await tx.deleteFrom('element').where('id', '=', anyOfIds).execute()
}

/**
 * Clears the main link of these elements. Run with system access, because the main link may be hidden from the actor.
 */
export async function demoteMainLinks(tx: Tx, ids: readonly Id[]): Promise<void> {
  await tx
    .updateTable('element_link')
    .set({ main: false })
    .where('from_id', '=', sql<string>`any (${ids}::uuid[])`)
    .where('main', '=', true)
    .execute()
}
