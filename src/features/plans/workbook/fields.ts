import { lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { DocumentElement } from '../document/schema.ts'
import { dayAfter } from '../period.ts'
import { type Column, column, columnsPerLanguage } from './columns.ts'
import { cellText, proseToCell, withProse, withText } from './texts.ts'

/** A column of the sheet of elements, and where its value stands in an element of a plan document. */
export interface Field extends Column {
  read: (element: DocumentElement) => string
  /** Undefined: a cell cannot say it. */
  write: (element: DocumentElement, value: string) => DocumentElement | undefined
  /** The members of the element in which a fault of this column shows. */
  within: string
}

type Name = keyof DocumentElement
type Details = NonNullable<DocumentElement['details']>

export const listOf = (value: string): string[] =>
  value
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
export const joined = (values: readonly string[] | undefined): string => (values ?? []).join('; ')

function put(element: DocumentElement, name: Name, value: unknown): DocumentElement {
  const { [name]: _, ...rest } = element
  return (value === undefined ? rest : { ...rest, [name]: value }) as DocumentElement
}

function putDetail(element: DocumentElement, name: keyof Details, value: unknown): DocumentElement {
  const { [name]: _, ...rest } = (element.details ?? {}) as Details
  const details = value === undefined ? rest : { ...rest, [name]: value }
  return put(element, 'details', Object.keys(details).length === 0 ? undefined : details)
}

const orNothing = <Value>(value: string, make: (value: string) => Value): Value | undefined =>
  value === '' ? undefined : make(value)

type Shape = Parameters<typeof column>[1] & { head?: Parameters<typeof column>[0] }
const plain = (
  name: Name,
  { head, ...given }: Shape = {},
  make: (value: string) => unknown = String,
  show: (value: never) => string = String,
): Field => ({
  ...column(head ?? (name as Parameters<typeof column>[0]), given),
  within: name,
  read: (element) => (element[name] === undefined ? '' : cellText(show(element[name] as never))),
  write: (element, value) => put(element, name, orNothing(value, make)),
})
const detail = (
  name: keyof Details,
  given: Shape = {},
  make: (value: string) => unknown = String,
  show: (value: never) => string = String,
): Field => ({
  ...column(name as Parameters<typeof column>[0], given),
  within: `details/${name}`,
  read: (element) => {
    const value = (element.details as Details | undefined)?.[name]
    return value === undefined ? '' : cellText(show(value as never))
  },
  write: (element, value) => putDetail(element, name, orNothing(value, make)),
})

const text = (name: 'title' | 'gain' | 'rationale', spoken: readonly Language[], width: number): Field[] =>
  columnsPerLanguage(name, spoken, { width }).map((one) => ({
    ...one,
    within: name,
    read: (element) => cellText(element[name]?.text[one.language!] ?? ''),
    write: (element, value) => put(element, name, withText(element[name], one.language!, value)),
  }))

const body = (spoken: readonly Language[]): Field[] =>
  columnsPerLanguage('text', spoken, { width: 50 }).map((one) => ({
    ...one,
    within: 'body',
    read: (element) => proseToCell(element.body?.text[one.language!]),
    write: (element, value) => {
      const written = withProse(element.body, one.language!, value)
      return written && put(element, 'body', written.prose)
    },
  }))

/** `ZONE / chief`; without a stroke the one word is looked for as both, and named where it is not found. */
function functionOf(value: string): DocumentElement['accountable'] {
  const [, organisation, named] = /^(.+?)\s*\/\s*(.+)$/.exec(value) ?? [undefined, value, value]
  return { organisation: organisation!, function: named! }
}
const functionWords = (named: { organisation: string; function: string }): string =>
  `${named.organisation} / ${named.function}`

/** What may be changed of an element in a workbook whose texts are in these languages, in the order of the sheet. */
export const fieldsOf = (spoken: readonly Language[]): Field[] => [
  plain('parent', { width: 14 }),
  plain('kind', { holds: 'choice', list: 'kind', width: 20 }),
  plain('code', { width: 10 }),
  ...text('title', spoken, 36),
  ...body(spoken),
  ...text('gain', spoken, 30),
  ...text('rationale', spoken, 30),
  plain('state', { holds: 'choice', list: 'state', width: 12 }),
  plain('stateReason', { width: 24 }),
  plain('phenomenon'),
  plain('competenceTopic'),
  plain('chainLinks', { holds: 'choices', list: 'chainLinks', width: 18 }, listOf, joined),
  plain('accountable', { holds: 'function', width: 28 }, functionOf, functionWords),
  plain('deputy', { holds: 'function', width: 28 }, functionOf, functionWords),
  plain('accountTo'),
  plain('contributors', { holds: 'codes', width: 20 }, listOf, joined),
  plain('periodFrom', { holds: 'date', width: 12 }),
  // A plan keeps the first day after; people write the last day.
  plain('periodTo', { holds: 'date', width: 12 }, dayAfter, lastDay),
  detail('dueOn', { holds: 'date', width: 12 }),
  detail('areas', { holds: 'codes', width: 20 }, listOf, joined),
  detail('targetGroup', { width: 20 }),
  detail('setting', { width: 20 }),
  plain('marking', { holds: 'choice', list: 'marking', width: 18 }),
  plain('readers', { holds: 'codes', width: 20 }, listOf, joined),
]
