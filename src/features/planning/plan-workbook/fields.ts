import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import { dayAfter, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { type Column, column, columnsPerLanguage } from './columns.ts'
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

const parseOptional = <Value>(value: string, make: (value: string) => Value): Value | undefined =>
  value === '' ? undefined : make(value)

type Shape = Parameters<typeof column>[1] & { head?: Parameters<typeof column>[0] }
const plain = (
  name: Name,
  { head, ...given }: Shape = {},
  make: (value: string) => unknown = String,
  show: (value: never) => string = String,
): Field => ({
  ...column(head ?? (name as Parameters<typeof column>[0]), given),
  fieldPath: name,
  read: (element) => (element[name] === undefined ? '' : cellText(show(element[name] as never))),
  write: (element, value) => put(element, name, parseOptional(value, make)),
})
const detail = (
  name: keyof Details,
  given: Shape = {},
  make: (value: string) => unknown = String,
  show: (value: never) => string = String,
): Field => ({
  ...column(name as Parameters<typeof column>[0], given),
  fieldPath: `details/${name}`,
  read: (element) => {
    const value = (element.details as Details | undefined)?.[name]
    return value === undefined ? '' : cellText(show(value as never))
  },
  write: (element, value) => putDetail(element, name, parseOptional(value, make)),
})

const text = (name: 'title' | 'gain' | 'rationale', spoken: readonly Language[], width: number): Field[] =>
  columnsPerLanguage(name, spoken, { width }).map((entry) => ({
    ...entry,
    fieldPath: name,
    read: (element) => cellText(element[name]?.text[entry.language!] ?? ''),
    write: (element, value) => put(element, name, replaceText(element[name], entry.language!, value)),
  }))

const body = (spoken: readonly Language[]): Field[] =>
  columnsPerLanguage('text', spoken, { width: 50 }).map((entry) => ({
    ...entry,
    fieldPath: 'body',
    read: (element) => proseToCell(element.body?.text[entry.language!]),
    write: (element, value) => {
      const written = replaceProse(element.body, entry.language!, value)
      return written && put(element, 'body', written.prose)
    },
  }))

/** Returns the text columns, per language, of a detail that only some element kinds have. */
const detailText = (
  name: 'lever' | 'question' | 'deliverable' | 'decision' | 'found' | 'reason',
  spoken: readonly Language[],
  elementKinds: readonly ElementKind[],
): Field[] =>
  columnsPerLanguage(name, spoken, { width: 30, elementKinds }).map((entry) => ({
    ...entry,
    fieldPath: `details/${name}`,
    read: (element) => cellText(element.details?.[name]?.text[entry.language!] ?? ''),
    write: (element, value) =>
      putDetail(
        element,
        name,
        replaceText(element.details?.[name] as LocalizedText | undefined, entry.language!, value),
      ),
  }))

/** Returns the column for the council that declared an element confidential, or the date. Both are set, or neither. */
const confidential = (member: 'declaredBy' | 'date', head: 'confidentialBy' | 'confidentialOn'): Field => ({
  ...column(head, { cellType: member === 'date' ? 'date' : 'text', width: 16, elementKinds: [] }),
  fieldPath: `confidential/${member}`,
  read: (element) => cellText(element.confidential?.[member] ?? ''),
  write: (element, value) => {
    const { [member]: _, ...rest } = element.confidential ?? ({} as NonNullable<DocumentElement['confidential']>)
    const next = value === '' ? rest : { ...rest, [member]: value }
    return put(element, 'confidential', Object.keys(next).length === 0 ? undefined : next)
  },
})

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

/** Returns the editable element columns for a workbook with texts in these languages, in sheet order. */
export const buildFields = (spoken: readonly Language[]): Field[] => [
  plain('parent', { cellType: 'key', width: 10 }),
  plain('kind', { cellType: 'choice', list: 'kind', width: 20 }),
  plain('code', { width: 10 }),
  ...text('title', spoken, 36),
  ...body(spoken),
  ...text('gain', spoken, 30),
  ...text('rationale', spoken, 30),
  plain('state', { cellType: 'choice', list: 'state', width: 12 }),
  plain('stateReason', { width: 24 }),
  plain('phenomenon', { names: 'phenomenon' }),
  plain('interest', { cellType: 'key', width: 10, elementKinds: ['strategic_objective'] }),
  plain('competenceTopic'),
  plain('chainLinks', { cellType: 'choices', list: 'chainLinks', width: 18 }, parseList, joined),
  plain('accountable', { cellType: 'function', width: 28 }, parseFunction, formatFunction),
  plain('deputy', { cellType: 'function', width: 28 }, parseFunction, formatFunction),
  plain('accountTo', { names: 'organisation' }),
  plain('contributors', { cellType: 'codes', names: 'organisation', width: 20 }, parseList, joined),
  plain('periodFrom', { cellType: 'date', width: 12 }),
  // A plan stores the day after the period. Users enter the last day.
  plain('periodTo', { cellType: 'date', width: 12 }, dayAfter, lastDay),
  detail('dueOn', { cellType: 'date', width: 12 }),
  detail('areas', { cellType: 'codes', names: 'area', width: 20 }, parseList, joined),
  detail('targetGroup', { width: 20 }),
  detail('setting', { width: 20 }),
  plain('marking', { cellType: 'choice', list: 'marking', width: 18 }),
  plain('readers', { cellType: 'codes', names: 'organisation', width: 20 }, parseList, joined),
  confidential('declaredBy', 'confidentialBy'),
  confidential('date', 'confidentialOn'),
  detail('approach', { cellType: 'lines', width: 24, elementKinds: [] }, parseApproach, formatApproach),
  detail('places', { cellType: 'lines', width: 24, elementKinds: [] }, splitLines, joinLines),
  detail('axes', { cellType: 'lines', width: 24, elementKinds: [] }, splitLines, joinLines),
  detail('placeType', { width: 20, elementKinds: [] }),
  ...detailText('lever', spoken, ['programme']),
  ...detailText('question', spoken, ['study']),
  ...detailText('deliverable', spoken, ['study']),
  ...detailText('decision', spoken, ['study']),
  ...detailText('found', spoken, ['study']),
  ...detailText('reason', spoken, ['ad_hoc_initiative']),
  detail('municipality', { names: 'area', elementKinds: ['municipality_mission'] }),
  detail('extraPayment', { cellType: 'number', width: 12, elementKinds: ['municipality_mission'] }, Number),
  detail(
    'declaresNone',
    { cellType: 'choice', list: 'yes', width: 12, elementKinds: ['municipality_mission'] },
    () => true,
    () => 'yes',
  ),
  detail('publishedNumber', { width: 12, elementKinds: [] }),
]
