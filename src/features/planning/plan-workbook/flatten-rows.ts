import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import type { Language } from '#shared/language.ts'
import type { Cells } from './columns.ts'
import { type CoverField, makeCoverFields } from './cover.ts'
import { buildFields, type Field } from './fields.ts'
import { type ListField, type ListName, listNames, listValue, makeLists } from './lists.ts'

/** The columns of a workbook with texts in these languages. */
export interface Form {
  contentLanguages: readonly Language[]
  /** Columns of the plan's own sheet. */
  cover: readonly CoverField[]
  fields: readonly Field[]
  lists: readonly ListField[]
}

export const buildForm = (contentLanguages: readonly Language[]): Form => ({
  contentLanguages,
  cover: makeCoverFields(contentLanguages),
  fields: buildFields(contentLanguages),
  lists: makeLists(contentLanguages),
})

/** Returns an element as row and list cells, each value in canonical form. Empty values are left out. */
export function flatten(element: DocumentElement, { fields, lists }: Form): Cells {
  const cells: Record<string, string> = {}
  for (const field of fields) {
    const value = field.read(element)
    if (value !== '') cells[field.key] = value
  }
  for (const list of lists) {
    const value = listValue(list, list.read(element))
    if (value !== '') cells[list.name] = value
  }
  return cells
}

export const isListName = (key: string): key is ListName => (listNames as readonly string[]).includes(key)
