import { type RawBuilder, sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Element } from '../../entities.ts'
import { storedFields } from '../../fields/model.ts'
import { sortByTree } from '../model.ts'
import { type ElementRelations, toElement } from './element-rows.ts'
import { selectItems } from './item-rows.ts'

/** Returns an element with all fields. */
export async function findElement(reader: Reader, id: Id): Promise<Element | undefined> {
  const row = await reader.selectFrom('element').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toElement(row, await listRelatedItems(reader, sql`= ${id}`))
}

/** Returns the elements that the reader may read, with all fields. */
export async function findElements(reader: Reader, ids: readonly Id[]): Promise<Element[]> {
  const these = sql<string>`any (${ids}::uuid[])`
  const rows = await reader.selectFrom('element').selectAll().where('id', '=', these).execute()
  const relatedItems = await listRelatedItems(reader, sql`= ${these}`)
  return rows.map((row) => toElement(row, relatedItems))
}

/** Returns all elements of a plan in document order, with all fields. Uses two statements, regardless of the size. */
export async function listElements(reader: Reader, planId: Id): Promise<Element[]> {
  const rows = await reader.selectFrom('element').selectAll().where('plan_id', '=', planId).execute()
  return assemble(rows, await loadPlanRelations(reader, planId))
}

type ElementRow = Parameters<typeof toElement>[0]

/** Returns stored element rows, for a plan that is read in batches. */
export const listElementRows = (reader: Reader, ids: readonly Id[]): Promise<ElementRow[]> =>
  reader.selectFrom('element').selectAll().where('id', '=', sql<string>`any (${ids}::uuid[])`).execute()

/** Returns the separate-table data of all elements of the plan. */
export const loadPlanRelations = (reader: Reader, planId: Id): Promise<ElementRelations> =>
  listRelatedItems(reader, sql`in (select id from element where plan_id = ${planId})`)

export const assemble = (rows: readonly ElementRow[], elementRelations: ElementRelations): Element[] =>
  sortByTree(rows.map((row) => toElement(row, elementRelations)))

/**
 * Returns a string that identifies the current state of a plan and of the readable elements. It changes with every act,
 * because each act raises a revision. Empty if the plan may not be read.
 */
export async function getPlanState(reader: Reader, planId: Id): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select md5(concat(p.id, ' ', p.revision, ' ',
      string_agg(concat(e.id, ' ', e.revision, ' ', e.position), ' ' order by e.id))) as state
    from plan p left join element e on e.plan_id = p.id where p.id = ${planId} group by p.id`.execute(reader as Tx)
  return rows[0]?.state ?? ''
}

/** Returns the element ids of a plan, to read it in batches. */
export async function listElementIds(reader: Reader, planId: Id): Promise<Id[]> {
  const { rows } = await sql<{ ids: string | null }>`
    select string_agg(id::text, ' ') as ids from element where plan_id = ${planId}`.execute(reader as Tx)
  return rows[0]?.ids?.split(' ') ?? []
}

/**
 * Returns partners, resources, needs and links of the elements that match the condition, as far as they may be read. It
 * is a single statement because an edit reads the element twice. The embedded database plans each statement again.
 */
async function listRelatedItems(reader: Reader, ofElements: RawBuilder<unknown>): Promise<ElementRelations> {
  const { relations } = storedFields
  const selects = relations.map((relation) => selectItems(relation, ofElements))
  const { rows } = await sql<{ relation: keyof ElementRelations; element_id: Id; item: unknown }>`
    select relation, element_id, item from (${sql.join(selects, sql` union all `)}) items order by id`.execute(
    reader as Tx,
  )
  const items: Record<string, Map<Id, unknown[]>> = {}
  for (const relation of relations) items[relation] = new Map()
  for (const { relation, element_id, item } of rows) {
    const group = items[relation]!
    const siblings = group.get(element_id)
    if (siblings) siblings.push(item)
    else group.set(element_id, [item])
  }
  return items as ElementRelations
}

/** Returns the plan id of an element that the reader may read. */
export async function findPlanId(reader: Reader, id: Id): Promise<Id | undefined> {
  return (await reader.selectFrom('element').select('plan_id').where('id', '=', id).executeTakeFirst())?.plan_id
}
