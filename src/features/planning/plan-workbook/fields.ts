import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import type { ElementField } from '#features/planning/plans/fields/entities.ts'
import {
  elementFields,
  type FieldOfType,
  getDescriptor,
  getDocumentKey,
  isDetail,
  type TypeOf,
} from '#features/planning/plans/fields/model.ts'
import { dayAfter, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { LocalizedProse } from '#shared/prose.ts'
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
/** The fields with a single list as value have sheets of their own. */
type CellType = TypeOf<Exclude<ElementField, FieldOfType<'partners' | 'resources' | 'needs' | 'links' | 'persons'>>>

export const parseList = (value: string): string[] =>
  value
    .split(';')
    .map((part) => part.trim())
    .filter((entry) => entry !== '')
export const joined = (values: readonly string[] | undefined): string => (values ?? []).join('; ')
const splitLines = (value: string): string[] =>
  value
    .split('\n')
    .map((part) => part.trim())
    .filter((entry) => entry !== '')
const joinLines = (values: readonly string[] | undefined): string => (values ?? []).join('\n')

function put(element: DocumentElement, name: Name, value: unknown): DocumentElement {
  const { [name]: _, ...rest } = element
  return (value === undefined ? rest : { ...rest, [name]: value }) as DocumentElement
}

function putDetail(element: DocumentElement, name: keyof Details, value: unknown): DocumentElement {
  const { [name]: _, ...rest } = (element.details ?? {}) as Details
  const details = value === undefined ? rest : { ...rest, [name]: value }
  return put(element, 'details', Object.keys(details).length === 0 ? undefined : details)
}

type Approach = NonNullable<Details['approach']>
/** Returns `CHAIN: precursors, production`, a line for each dimension. */
const formatApproach = (approach: Approach): string =>
  joinLines(Object.entries(approach).map(([dimension, levels]) => `${dimension}: ${levels.join(', ')}`))
const parseApproach = (value: string): Approach =>
  Object.fromEntries(
    splitLines(value).map((line) => {
      const [dimension = '', levels = ''] = line.split(':')
      return [dimension.trim(), parseList(levels.replaceAll(',', ';'))]
    }),
  )

/** Parses `ZONE / chief`. Without a slash the word is searched as both, and reported if not found. */
function parseFunction(value: string): DocumentElement['accountable'] {
  const [, organisation, named] = /^(.+?)\s*\/\s*(.+)$/.exec(value) ?? [undefined, value, value]
  return { organisation: organisation!, function: named! }
}
const formatFunction = (named: { organisation: string; function: string }): string =>
  `${named.organisation} / ${named.function}`

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

/** How a value of a type is shown in a cell. Absent functions: the value is the text of the cell. */
interface CellForm {
  column?: Parameters<typeof column>[1]
  parse?: (value: string) => unknown
  format?: (value: never) => string
}

const simpleForms: Record<Exclude<CellType, 'localized' | 'prose' | 'confidential'>, CellForm> = {
  text: {},
  competence: { column: { suffix: 'code' } },
  choice: { column: { cellType: 'choice' } },
  choices: { column: { cellType: 'choices' }, parse: parseList, format: joined },
  marking: { column: { cellType: 'choice', list: 'marking' } },
  date: { column: { cellType: 'date' } },
  // A plan stores the day after the period. Users enter the last day.
  endDate: { column: { cellType: 'date' }, parse: dayAfter, format: lastDay },
  euros: { column: { cellType: 'number', suffix: 'euros' }, parse: Number },
  yes: { column: { cellType: 'choice', list: 'yes' }, parse: () => true, format: () => 'yes' },
  lines: { column: { cellType: 'lines' }, parse: splitLines, format: joinLines },
  approach: { column: { cellType: 'lines', suffix: 'codes' }, parse: parseApproach, format: formatApproach },
  phenomenon: { column: { names: 'phenomenon', suffix: 'code' } },
  element: { column: { cellType: 'key', suffix: 'key' } },
  function: { column: { cellType: 'function' }, parse: parseFunction, format: formatFunction },
  organisation: { column: { names: 'organisation', suffix: 'code' } },
  organisations: {
    column: { cellType: 'codes', names: 'organisation', suffix: 'codes' },
    parse: parseList,
    format: joined,
  },
  area: { column: { names: 'area', suffix: 'code' } },
  areas: { column: { cellType: 'codes', names: 'area', suffix: 'codes' }, parse: parseList, format: joined },
}
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
  if (type === 'confidential')
    return [buildConfidentialColumn('declaredBy', given), buildConfidentialColumn('date', given)]
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

/** Returns the column for the council that declared an element confidential, or the date. Both are set, or neither. */
function buildConfidentialColumn(member: 'declaredBy' | 'date', given: Parameters<typeof column>[1]): Field {
  const key = member === 'date' ? 'confidentialOn' : 'confidentialBy'
  return {
    ...column(key, { ...given, key, cellType: member === 'date' ? 'date' : 'text' }),
    fieldPath: `confidential/${member}`,
    read: (element) => cellText(element.confidential?.[member] ?? ''),
    write: (element, value) => {
      const { [member]: _, ...rest } = element.confidential ?? ({} as NonNullable<DocumentElement['confidential']>)
      const next = value === '' ? rest : { ...rest, [member]: value }
      return put(element, 'confidential', Object.keys(next).length === 0 ? undefined : next)
    },
  }
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
