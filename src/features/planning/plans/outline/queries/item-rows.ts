import { type RawBuilder, sql } from 'kysely'
import type { Database, Tx } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Element } from '../../entities.ts'
import type { RelationField } from '../../fields/entities.ts'
import { type ItemField, type ItemType, listItemFields } from '../../fields/items/model.ts'
import { type SnakeCase, toColumnName } from './element-rows.ts'

/** The tables with a column for each field of the items. */
type TableOf<Relation extends RelationField> = {
  [Table in keyof Database]: SnakeCase<ItemField<Relation> & string> extends keyof Database[Table] ? Table : never
}[keyof Database]

/** The table of the items of each relation, and the column with the element to which an item belongs. */
const tables = {
  partners: { table: 'element_partner', element: 'element_id' },
  resources: { table: 'element_resource', element: 'element_id' },
  needs: { table: 'element_need', element: 'element_id' },
  links: { table: 'element_link', element: 'from_id' },
  signatures: { table: 'element_signature', element: 'element_id' },
  territories: { table: 'element_territory', element: 'element_id' },
} as const satisfies {
  [Relation in RelationField]: { table: TableOf<Relation>; element: 'element_id' | 'from_id' }
}

/** The database type of the column for each type of item field. */
const columnTypes: Record<ItemType, string> = {
  text: 'text',
  localized: 'jsonb',
  choice: 'text',
  date: 'date',
  organisation: 'uuid',
  area: 'uuid',
  function: 'uuid',
  element: 'uuid',
  amount: 'numeric',
  year: 'integer',
  flag: 'boolean',
}

/** Returns an item of a relation as JSON, from the columns of a table or of its alias. */
export function toItemJson(relation: RelationField, alias: string = tables[relation].table): RawBuilder<unknown> {
  const members = listItemFields(relation).map(({ name, presence }) => {
    const column = `${alias}.${toColumnName(name)}`
    return { column, presence, member: `'${name}', ${column}` }
  })
  const present = members.filter(({ presence }) => presence !== 'optional').map(({ member }) => member)
  const optional = members.filter(({ presence }) => presence === 'optional')
  return sql.raw(
    [
      `jsonb_build_object(${present.join(', ')})`,
      ...optional.map(
        ({ column, member }) => `case when ${column} is null then '{}' else jsonb_build_object(${member}) end`,
      ),
    ].join(' || '),
  )
}

/** Returns a query for the items of a relation, of the elements that match the condition. */
export function selectItems(relation: RelationField, ofElements: RawBuilder<unknown>): RawBuilder<unknown> {
  const { table, element } = tables[relation]
  return sql`select ${sql.lit(relation)} as relation, ${sql.ref(element)} as element_id, id, ${toItemJson(relation)} as item
    from ${sql.table(table)} where ${sql.ref(element)} ${ofElements}`
}

/** Inserts the items of a relation. The access of an item is set by a trigger. */
export async function insertItems<Relation extends RelationField>(
  tx: Tx,
  relation: Relation,
  elements: readonly Pick<Element, 'id' | Relation>[],
): Promise<void> {
  const items = elements.flatMap((element) =>
    element[relation].map((item) => ({ ...item, itemId: newId(), elementId: element.id })),
  )
  if (items.length === 0) return
  const { table, element } = tables[relation]
  const fields = listItemFields(relation)
  const columns = sql.raw(fields.map(({ name }) => toColumnName(name)).join(', '))
  const values = sql.raw(fields.map(({ name }) => `"${name}"`).join(', '))
  const shape = sql.raw(fields.map(({ name, type }) => `"${name}" ${columnTypes[type]}`).join(', '))
  await sql`insert into ${sql.table(table)} (id, ${sql.ref(element)}, owner_id, ${columns}, access_id)
    select "itemId", "elementId", "itemId", ${values}, 1 from jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
      as r("itemId" uuid, "elementId" uuid, ${shape})`.execute(tx)
}

/** Deletes the items of a relation of these elements. */
export async function deleteItems(tx: Tx, relation: RelationField, elementIds: readonly Id[]): Promise<void> {
  const { table, element } = tables[relation]
  await sql`delete from ${sql.table(table)} where ${sql.ref(element)} = any (${elementIds}::uuid[])`.execute(tx)
}
