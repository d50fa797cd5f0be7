import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import type { RelationField } from '#features/planning/plans/fields/entities.ts'
import type { Language } from '#shared/language.ts'
import { type Cells, type Column, column } from './columns.ts'
import { buildItemCells } from './item-cells.ts'

/** Lists of an element that have their own sheet with several rows. */
export const listNames = [
  'resources',
  'partners',
  'links',
  'needs',
  'signatures',
  'territories',
] as const satisfies readonly RelationField[]
export type ListName = RelationField

export interface ListField {
  name: ListName
  columns: Column[]
  /** Columns that a row must fill to be meaningful. */
  required: readonly string[]
  /** Text columns, a column per language. A row must fill the text in any language. */
  textColumns?: readonly string[]
  /** Returns the identity of a row: the number or the named subject. Empty for a new row without a number. */
  getId: (item: Cells) => string
  read: (element: DocumentElement) => Cells[]
  write: (element: DocumentElement, items: readonly Cells[]) => DocumentElement
}

/** The cells that identify a row by the subject that it names. Rows of other lists have a number. */
const identifyingKeys: Partial<Record<ListName, readonly string[]>> = {
  partners: ['organisation'],
  links: ['relation', 'plan', 'to'],
  signatures: ['organisation'],
  territories: ['area'],
}

/**
 * Returns the items of a list in canonical form. Empty values are left out and row numbers are ignored. If items are
 * identified by the subject that they name, their order is ignored.
 */
export function listValue(list: Pick<ListField, 'name' | 'getId'>, items: readonly Cells[]): string {
  if (items.length === 0) return ''
  const compareByName = (value: string, other: string) => (value < other ? -1 : 1)
  const ordered = identifyingKeys[list.name]
    ? items.toSorted((left, other) => compareByName(list.getId(left), list.getId(other)))
    : items
  const withoutEmptyValues = ordered.map((item) =>
    Object.fromEntries(
      Object.entries(item)
        .filter(([key, value]) => key !== 'number' && value !== '')
        .toSorted(([value], [other]) => compareByName(value, other)),
    ),
  )
  return JSON.stringify(withoutEmptyValues)
}

/** Parses the items of a list from the canonical form. */
export const parseItems = (value: string): Cells[] => (value === '' ? [] : (JSON.parse(value) as Cells[]))

type DocumentItem = Readonly<Record<string, unknown>>

/** Returns the columns of a list and the conversion of its items, derived from the fields of the items. */
function buildList(name: ListName, spoken: readonly Language[]): ListField {
  const fields = buildItemCells(name, spoken)
  const identifying = identifyingKeys[name]
  const columns = [...fields.values()].flatMap((field) => field.columns)
  const textColumns = [...fields.values()].flatMap((field) => field.textColumns)
  const getItems = (element: DocumentElement): readonly DocumentItem[] => element[name] ?? []
  const getId = (cells: Cells) => (identifying ?? ['number']).map((key) => cells[key] ?? '').join(' ')
  const read = (item: DocumentItem): Cells =>
    Object.assign({}, ...[...fields].map(([documentKey, field]) => field.read(item[documentKey])))
  const write = (cells: Cells, previous: DocumentItem | undefined): DocumentItem => {
    const values = [...fields].map(([documentKey, field]) => [documentKey, field.write(cells, previous?.[documentKey])])
    return Object.fromEntries(values.filter(([, value]) => value !== undefined))
  }
  return {
    name,
    columns: identifying ? columns : [column('number', { width: 9, locked: true }), ...columns],
    required: [...fields.values()].flatMap((field) => field.required),
    ...(textColumns.length > 0 && { textColumns }),
    getId,
    read: (element) =>
      getItems(element).map((item, index) => ({ ...(!identifying && { number: String(index + 1) }), ...read(item) })),
    write: (element, rows) => {
      const before = getItems(element).map((item) => ({ item, cells: read(item) }))
      // Rows with a number have no key. The previous item has the same text in some language. If no item was added or
      // removed, it is the item at the same index.
      const findPrevious = (cells: Cells, index: number) =>
        identifying
          ? before.find((entry) => getId(entry.cells) === getId(cells))
          : (before.find((entry) => textColumns.some((key) => cells[key] && entry.cells[key] === cells[key])) ??
            (before.length === rows.length ? before[index] : undefined))
      const items = rows.map((cells, index) => addAvailability(name, write(cells, findPrevious(cells, index)?.item)))
      const { [name]: _, ...others } = element
      return (items.length === 0 ? others : { ...others, [name]: items }) as DocumentElement
    },
  }
}

/** A resource without an amount is stored explicitly as "not available", never as an empty value. */
const addAvailability = (name: ListName, item: DocumentItem): DocumentItem =>
  name === 'resources' && item.amount === undefined ? { ...item, notAvailable: true } : item

export const makeLists = (spoken: readonly Language[]): ListField[] => listNames.map((name) => buildList(name, spoken))
