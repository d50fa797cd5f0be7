import type { Selectable } from 'kysely'
import type { Database } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Element } from '../../entities.ts'
import type { ColumnField, RelationField } from '../../fields/entities.ts'
import type { Item } from '../../fields/items/model.ts'
import { elementFields, storedFields, type TypeOf } from '../../fields/model.ts'
import { toMarking, toMarkingLevel } from '../../queries/plans.ts'

/** Data of an element in separate tables. */
export type ElementRelations = { [Relation in RelationField]: Map<Id, Item<Relation>[]> }

/** The database type of the column for each type of field. */
const fieldColumnTypes: Record<TypeOf<Exclude<ColumnField, 'confidential'>>, string> = {
  text: 'text',
  localized: 'jsonb',
  prose: 'jsonb',
  choice: 'text',
  choices: 'text[]',
  marking: 'smallint',
  competence: 'text',
  date: 'date',
  endDate: 'date',
  phenomenon: 'uuid',
  element: 'uuid',
  function: 'uuid',
  organisation: 'uuid',
  organisations: 'uuid[]',
  persons: 'uuid[]',
}
const confidentialColumns = { confidential: 'boolean', confidential_reason: 'text' } as const
/** Columns that place an element in the plan, and the column of the fields that few kinds use. */
const placeColumns = {
  id: 'uuid',
  plan_id: 'uuid',
  parent_id: 'uuid',
  position: 'text',
  kind: 'text',
  place: 'text',
  details: 'jsonb',
} as const

export type SnakeCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${SnakeCase<Rest>}`
  : Name
type FieldColumn = SnakeCase<Exclude<ColumnField, 'confidential'>>
export type ElementColumn = FieldColumn | keyof typeof confidentialColumns | keyof typeof placeColumns

/** Returns the name of a field as the name of a column. */
export function toColumnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

const simpleFields = storedFields.columns.filter((field) => field !== 'confidential')
const columnByField = new Map(simpleFields.map((field) => [field, toColumnName(field) as FieldColumn]))

/** The database type of each column that an element is written to. */
export const columnTypes = {
  ...placeColumns,
  ...Object.fromEntries(
    simpleFields.map((field) => [columnByField.get(field), fieldColumnTypes[elementFields[field].type]]),
  ),
  ...confidentialColumns,
} as Record<ElementColumn, string>

export function toElement(row: Selectable<Database['element']>, elementRelations: ElementRelations): Element {
  const columns: Record<FieldColumn, unknown> = row
  const fields: Partial<Record<ColumnField, unknown>> = {}
  for (const [field, column] of columnByField) fields[field] = columns[column]
  return {
    ...(fields as Pick<Element, ColumnField>),
    id: row.id,
    planId: row.plan_id,
    parentId: row.parent_id,
    position: row.position,
    kind: row.kind as Element['kind'],
    place: row.place,
    marking: row.marking === null ? null : toMarking(row.marking),
    confidential: row.confidential ? { reason: row.confidential_reason! } : null,
    details: row.details as Element['details'],
    partners: elementRelations.partners.get(row.id) ?? [],
    resources: elementRelations.resources.get(row.id) ?? [],
    needs: elementRelations.needs.get(row.id) ?? [],
    links: elementRelations.links.get(row.id) ?? [],
    signatures: elementRelations.signatures.get(row.id) ?? [],
    territories: elementRelations.territories.get(row.id) ?? [],
    revision: row.revision,
    updatedAt: row.updated_at,
  }
}

/** Returns an element as table columns, for `jsonb_to_recordset`. */
export function toElementRow(element: Element): Record<ElementColumn, unknown> {
  const fields: Partial<Record<FieldColumn, unknown>> = {}
  for (const [field, column] of columnByField) fields[column] = element[field]
  return {
    ...(fields as Record<FieldColumn, unknown>),
    id: element.id,
    plan_id: element.planId,
    parent_id: element.parentId,
    position: element.position,
    kind: element.kind,
    place: element.place,
    marking: toStoredMarking(element.marking),
    confidential: element.confidential !== null,
    confidential_reason: element.confidential?.reason ?? null,
    details: element.details,
  }
}

/** Returns a marking as the stored level. */
export const toStoredMarking = (marking: Element['marking']): number | null =>
  marking === null ? null : toMarkingLevel(marking)

/** Returns the columns that store the given element fields. Fields with a separate table have no column. */
export function toElementColumns(fields: Iterable<string>): Set<ElementColumn> {
  const columns = [...fields].flatMap((field) =>
    field === 'confidential' ? Object.keys(confidentialColumns) : [toColumnName(field)],
  )
  return new Set(columns.filter((column): column is ElementColumn => column in columnTypes))
}
