import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import type { ElementField } from '#features/planning/plans/fields/entities.ts'
import { elementFields, getDescriptor, getDocumentKey, isDetail } from '#features/planning/plans/fields/model.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { LocalizedProse } from '#shared/prose.ts'
import { simpleForms } from './cell-forms.ts'
import { type Column, column, columnsPerLanguage, isOwnHead } from './columns.ts'
import { cellText, proseToCell, replaceProse, replaceText } from './texts.ts'

/** A column of the element sheet, with the position of the value in an element of a plan document. */
export interface Field extends Column {
  read: (element: DocumentElement) => string
  /** Undefined: a cell cannot express the value. */
  write: (element: DocumentElement, value: string) => DocumentElement | undefined
  /** The element fields whose issues belong to this column. */
  fieldPath: string
}

type Name = keyof DocumentElement
type Details = NonNullable<DocumentElement['details']>
function put(element: DocumentElement, name: Name, value: unknown): DocumentElement {
  const { [name]: _, ...rest } = element
  return (value === undefined ? rest : { ...rest, [name]: value }) as DocumentElement
}

function putDetail(element: DocumentElement, name: keyof Details, value: unknown): DocumentElement {
  const { [name]: _, ...rest } = (element.details ?? {}) as Details
  const details = value === undefined ? rest : { ...rest, [name]: value }
  return put(element, 'details', Object.keys(details).length === 0 ? undefined : details)
}

/** Returns the value of a field in a plan document. */
function getDocumentValue(element: DocumentElement, field: ElementField): unknown {
  const name = getDocumentKey(field)
  return isDetail(field) ? element.details?.[name as keyof Details] : element[name as Name]
}

/** Returns the texts of the fields with a text for each language. */
export const listFieldTexts = (element: DocumentElement): (LocalizedText | LocalizedProse | undefined)[] =>
  translatedFields.map((field) => getDocumentValue(element, field) as LocalizedText | LocalizedProse | undefined)
const allFields = Object.keys(elementFields) as ElementField[]
const translatedFields = allFields.filter((field) => ['localized', 'prose'].includes(elementFields[field].type))

const choiceLists = { states: 'state', chainLinks: 'chainLinks' } as const

/** Returns the columns of a field, in a workbook with texts in these languages. */
function buildFieldColumns(field: ElementField, spoken: readonly Language[]): Field[] {
  const { cell, kinds, options } = getDescriptor(field)
  if (typeof cell === 'string') return []
  const name = getDocumentKey(field)
  const inDetails = isDetail(field)
  const fieldPath = inDetails ? `details/${name}` : name
  const elementKinds = cell.onlyIfFilled ? [] : kinds
  const given = { key: cell.key ?? name, width: cell.width, ...(elementKinds && { elementKinds }) }
  const head = isOwnHead(name) ? name : field
  const getValue = (element: DocumentElement) => getDocumentValue(element, field)
  const setValue = (element: DocumentElement, value: unknown) =>
    inDetails ? putDetail(element, name as keyof Details, value) : put(element, name as Name, value)
  const { type } = elementFields[field]
  if (type === 'localized')
    return columnsPerLanguage(head, spoken, given).map((entry) => ({
      ...entry,
      fieldPath,
      read: (element) => cellText((getValue(element) as LocalizedText | undefined)?.text[entry.language!] ?? ''),
      write: (element, value) =>
        setValue(element, replaceText(getValue(element) as LocalizedText | undefined, entry.language!, value)),
    }))
  if (type === 'prose')
    return columnsPerLanguage(head, spoken, given).map((entry) => ({
      ...entry,
      fieldPath,
      read: (element) => proseToCell((getValue(element) as LocalizedProse | undefined)?.text[entry.language!]),
      write: (element, value) => {
        const written = replaceProse(getValue(element) as LocalizedProse | undefined, entry.language!, value)
        return written && setValue(element, written.prose)
      },
    }))
  const form = simpleForms[type as keyof typeof simpleForms]
  return [
    {
      ...column(head, { ...given, ...form.column, ...(options && { list: choiceLists[options] }) }),
      fieldPath,
      read: (element) => {
        const value = getValue(element)
        return value === undefined ? '' : cellText((form.format ?? String)(value as never))
      },
      write: (element, value) => setValue(element, value === '' ? undefined : (form.parse ?? String)(value)),
    },
  ]
}

/** Returns a column for a value that places the element in the plan. */
const buildPlaceColumn = (name: 'parent' | 'kind', given: Parameters<typeof column>[1]): Field => ({
  ...column(name, given),
  fieldPath: name,
  read: (element) => cellText(element[name] ?? ''),
  write: (element, value) => put(element, name, value === '' ? undefined : value),
})

/** Returns the editable element columns for a workbook with texts in these languages, in sheet order. */
export const buildFields = (spoken: readonly Language[]): Field[] => [
  buildPlaceColumn('parent', { cellType: 'key', width: 10 }),
  buildPlaceColumn('kind', { cellType: 'choice', list: 'kind', width: 20 }),
  ...allFields.flatMap((field) => buildFieldColumns(field, spoken)),
]
