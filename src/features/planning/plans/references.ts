import type { Id } from '#shared/ids.ts'
import type { ElementContent, Plan } from './entities.ts'
import type { FieldType, FieldValues, RelationField } from './fields/entities.ts'
import { listItemFields } from './fields/items/model.ts'
import { elementFields, isDetail, listFields, storedFields } from './fields/model.ts'
import { getFieldValue } from './fields/values/model.ts'
import type { Reference, ReferredTable } from './queries/references.ts'

function collect() {
  const references: Reference[] = []
  const add = (
    field: string,
    table: ReferredTable,
    ids: readonly (Id | null | undefined)[] | Id | null | undefined,
  ) => {
    for (const id of Array.isArray(ids) ? ids : [ids]) if (id) references.push({ field, table, id })
  }
  return { references, add }
}

/** Returns all references in these fields of a plan. */
export function planReferences(fields: Partial<Plan>): Reference[] {
  const { references, add } = collect()
  add('ownerId', 'organisation', fields.ownerId)
  add('issuingBodyIds', 'organisation', fields.issuingBodyIds)
  add('areaId', 'area', fields.areaId)
  add('partnerIds', 'organisation', fields.partnerIds)
  add('personIds', 'person', fields.personIds)
  add('predecessorId', 'plan', fields.predecessorId)
  add('elaboratesId', 'element', fields.elaboratesId)
  return references
}

/** The types of field whose value contains no id. A competence is a code of the pack, which a rule checks. */
type TypeWithoutIds =
  | ('text' | 'localized' | 'prose' | 'choice' | 'choices' | 'lines' | 'approach' | 'competence' | 'instrument')
  | ('date' | 'endDate' | 'euros' | 'yes' | 'marking' | 'confidential')

type GetReferences<Type extends FieldType> = (value: FieldValues[Type]) => [ReferredTable, readonly (Id | null)[]]
/** The subjects that a value of each other type refers to. The items of relations are collected by their own fields. */
const idsByType: { [Type in Exclude<FieldType, TypeWithoutIds | RelationField>]: GetReferences<Type> } = {
  phenomenon: (id) => ['phenomenon', [id]],
  element: (id) => ['element', [id]],
  function: (id) => ['function', [id]],
  organisation: (id) => ['organisation', [id]],
  organisations: (ids) => ['organisation', ids],
  area: (id) => ['area', [id]],
  areas: (ids) => ['area', ids],
  persons: (ids) => ['person', ids],
}

/** Returns all references in these fields of an element. */
export function elementReferences(fields: Partial<ElementContent>): Reference[] {
  const { references, add } = collect()
  for (const [field, getReferences] of referringFields) {
    const value = getFieldValue(fields, field)
    if (value === null || value === undefined) continue
    const [table, ids] = getReferences(value as never)
    add(isDetail(field) ? `details.${field}` : field, table, ids)
  }
  for (const relation of storedFields.relations)
    for (const { name, type } of listItemFields(relation))
      if (type === 'organisation' || type === 'element' || type === 'area' || type === 'function')
        add(
          relation,
          type,
          fields[relation]?.map((item) => (item as Readonly<Record<string, unknown>>)[name] as Id | null),
        )
  return references
}
const getReferencesByType: { [Type in FieldType]?: GetReferences<Type> } = idsByType
const referringFields = listFields(() => true).flatMap((field) => {
  const getReferences = getReferencesByType[elementFields[field].type]
  return getReferences ? [[field, getReferences] as const] : []
})
