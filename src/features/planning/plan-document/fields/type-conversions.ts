import type { z } from 'zod'
import type { Element } from '#features/planning/plans/entities.ts'
import type { FieldValues, RelationField } from '#features/planning/plans/fields/entities.ts'
import { type ItemType, listItemFields } from '#features/planning/plans/fields/items/model.ts'
import { listIdsOfKey } from '#features/planning/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import type { Codes } from '../form.ts'
import type { Resolver } from '../resolve.ts'
import type { ConvertedType, schemasByType } from './schema.ts'

/** How a document references elements: by the keys of the plans in the file, otherwise by the database. */
export interface Addresses {
  keysByPlan: ReadonlyMap<string, ReadonlyMap<string, Id>>
  planIds: ReadonlyMap<string, Id>
  /** Elements of other plans that the actor may read, with their plan. */
  addressed: ReadonlyMap<Id, Id>
  resolver: Resolver
}

/** The data needed to read the fields of an element. */
export interface FieldPlace extends Addresses {
  before: Element | undefined
  /** Elements of the plan by key. */
  keys: ReadonlyMap<string, Id>
  /** References that the actor may not read. They are kept. */
  hidden: ReadonlySet<Id>
}

/** Returns the id of an element in any plan. An unknown address is an issue. */
export function resolveElement(
  address: { plan: string; key: string },
  at: string,
  { keysByPlan, addressed, resolver }: Addresses,
): Id | null {
  const inFile = keysByPlan.get(address.plan)
  if (inFile) {
    const id = inFile.get(address.key)
    if (id) return id
  } else {
    const planId = resolver.resolveCode(`${at}/plan`, 'plan', address.plan)
    if (!planId) return null
    for (const id of resolver.listPlanIds(address.plan)) {
      const elementIds = listIdsOfKey({ id, code: address.plan }, address.key)
      const elementId = elementIds.find((candidate) => addressed.get(candidate) === id)
      if (elementId) return elementId
    }
  }
  addUnknownElement(`${at}/key`, address.key, resolver)
  return null
}

function addUnknownElement(pointer: string, code: string, resolver: Resolver): void {
  resolver.issues.push({ pointer, code: 'UNKNOWN_CODE', data: { code, objectKind: 'element', suggestions: [] } })
}

type DocumentValue<Type extends ConvertedType> = z.infer<(typeof schemasByType)[Type]>
export interface Conversion<Type extends ConvertedType> {
  /** Undefined: the reader may not read the reference. */
  toDocument: (value: FieldValues[Type], codes: Codes) => DocumentValue<Type> | undefined
  /** Null: the reference is unknown, which is an issue. */
  fromDocument: (value: DocumentValue<Type>, pointer: string, place: FieldPlace) => FieldValues[Type] | null
}

const findCodes = (codes: ReadonlyMap<Id, string>, ids: readonly Id[]): string[] =>
  ids.flatMap((id) => codes.get(id) ?? [])

type ItemValues = Record<string, unknown>
/** The codes that replace the ids of each type of item field. */
const codeTables = { organisation: 'organisations', area: 'areas', function: 'functions', element: 'elements' } as const

/**
 * Returns the conversion of a relation, derived from the fields of the items. An item whose required reference is unknown
 * or may not be read is left out.
 */
function convertItems<Relation extends RelationField>(relation: Relation): Conversion<Relation> {
  const fields = listItemFields(relation)
  const toDocument = (item: Readonly<ItemValues>, codes: Codes): ItemValues[] => {
    const values: ItemValues = {}
    for (const { name, documentKey, type, presence } of fields) {
      const value = item[name]
      const codesOfType = type in codeTables ? codes[codeTables[type as keyof typeof codeTables]] : undefined
      if (codesOfType) values[documentKey] = codesOfType.get(value as Id)
      else values[documentKey] = type === 'flag' ? value || undefined : value
      if (presence === 'required' && type !== 'flag' && values[documentKey] === undefined) return []
    }
    return [removeEmpty(values)]
  }
  const fromDocument = (input: Readonly<ItemValues>, pointer: string, place: FieldPlace): ItemValues[] => {
    const values: ItemValues = {}
    for (const { name, documentKey, type, presence } of fields) {
      const value = readItemValue(type, input[documentKey], `${pointer}/${documentKey}`, place)
      if (presence === 'required' && value === null) return []
      if (presence !== 'optional' || value !== null) values[name] = value
    }
    return [values]
  }
  return {
    toDocument: (items, codes) =>
      items.flatMap((item) => toDocument(item as unknown as ItemValues, codes)) as DocumentValue<Relation>,
    fromDocument: (items, pointer, place) =>
      items.flatMap((item, index) =>
        fromDocument(item as ItemValues, `${pointer}/${index}`, place),
      ) as unknown as FieldValues[Relation],
  }
}

/** Returns the value of an item field. Null: the field is empty, or the reference is unknown. */
function readItemValue(type: ItemType, value: unknown, pointer: string, place: FieldPlace): unknown {
  if (type === 'flag') return value ?? false
  if (value === undefined) return null
  if (type === 'organisation') return place.resolver.resolveCode(pointer, 'organisation', value as string)
  if (type === 'area') return place.resolver.resolveCode(pointer, 'area', value as string)
  if (type === 'function') return place.resolver.function(pointer, value as { organisation: string; function: string })
  if (type === 'element') return resolveElement(value as { plan: string; key: string }, pointer, place)
  return value
}

export const conversions: { [Type in ConvertedType]: Conversion<Type> } = {
  phenomenon: {
    toDocument: (id, codes) => codes.phenomena.get(id),
    fromDocument: (code, pointer, { resolver }) => resolver.resolveCode(pointer, 'phenomenon', code),
  },
  element: {
    toDocument: (id) => id,
    fromDocument: (key, pointer, { keys, resolver }) => {
      const id = keys.get(key)
      if (!id) addUnknownElement(pointer, key, resolver)
      return id ?? null
    },
  },
  function: {
    toDocument: (id, codes) => codes.functions.get(id),
    fromDocument: (value, pointer, { resolver }) => resolver.function(pointer, value),
  },
  organisation: {
    toDocument: (id, codes) => codes.organisations.get(id),
    fromDocument: (code, pointer, { resolver }) => resolver.resolveCode(pointer, 'organisation', code),
  },
  organisations: {
    toDocument: (ids, codes) => findCodes(codes.organisations, ids),
    fromDocument: (values, pointer, { resolver }) => resolver.resolveCodes(pointer, 'organisation', values),
  },
  area: {
    toDocument: (id, codes) => codes.areas.get(id),
    fromDocument: (code, pointer, { resolver }) => resolver.resolveCode(pointer, 'area', code),
  },
  areas: {
    toDocument: (ids, codes) => findCodes(codes.areas, ids),
    fromDocument: (values, pointer, { resolver }) => resolver.resolveCodes(pointer, 'area', values),
  },
  persons: {
    toDocument: (ids) => ids,
    fromDocument: (ids, pointer, { resolver }) => resolver.persons(pointer, ids),
  },
  partners: convertItems('partners'),
  resources: convertItems('resources'),
  needs: convertItems('needs'),
  links: convertItems('links'),
  signatures: convertItems('signatures'),
  territories: convertItems('territories'),
}

/** Removes empty fields, which a document omits. */
export function removeEmpty<Value extends object>(value: { [Key in keyof Value]: Value[Key] | null }): Value {
  const full = Object.entries(value).filter(
    ([, item]) =>
      item !== null &&
      item !== undefined &&
      !(Array.isArray(item) && item.length === 0) &&
      !(typeof item === 'object' && Object.keys(item).length === 0),
  )
  return Object.fromEntries(full) as Value
}
