import type { DocumentPlan } from '#features/planning/plan-document/schema.ts'
import { mergeTranslations } from '#features/planning/plans/model.ts'
import type { Difference } from '#platform/workbook/three-way.ts'
import { dayAfter, lastDay } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { joined, parseList } from './cell-forms.ts'
import type { Cells } from './columns.ts'
import { type Column, column, columnsPerLanguage } from './columns.ts'
import { cellText, replaceText } from './texts.ts'

/** A column of the plan's own sheet, with the position of the value in a plan document. */
export interface CoverField extends Column {
  read: (plan: DocumentPlan) => string
  /** Absent: read-only. The owner, the kind and decisions on a plan are changed by separate acts. */
  write?: (plan: DocumentPlan, value: string) => DocumentPlan
  /** The plan field whose issues belong to this column. */
  fieldPath: string
}

type Name = keyof DocumentPlan

function put(plan: DocumentPlan, name: Name, value: unknown): DocumentPlan {
  const { [name]: _, ...rest } = plan
  return (value === undefined ? rest : { ...rest, [name]: value }) as DocumentPlan
}

type Given = Parameters<typeof column>[1]
const plain = (
  name: Name,
  given: Given = {},
  make: (value: string) => unknown = String,
  show: (value: never) => string = String,
): CoverField => ({
  ...column(name as Parameters<typeof column>[0], given),
  fieldPath: name,
  read: (plan) => (plan[name] === undefined ? '' : cellText(show(plan[name] as never))),
  write: (plan, value) => put(plan, name, value === '' ? undefined : make(value)),
})
const makeReadOnlyField = (
  name: Name,
  head: Parameters<typeof column>[0] = name as never,
  given: Given = {},
): CoverField => ({
  ...column(head, { ...given, locked: true }),
  fieldPath: name,
  read: (plan) => (plan[name] === undefined ? '' : String(plan[name])),
})
/** A read-only column about the exported text. It is no field of the plan and is written with the workbook only. */
const makeTextField = (head: 'textVersion' | 'isDraft' | 'origin'): CoverField => ({
  ...column(head, { locked: true, width: 12 }),
  fieldPath: head,
  read: () => '',
})
const text = (name: 'title' | 'motto' | 'shortMessage', spoken: readonly Language[], width: number): CoverField[] =>
  columnsPerLanguage(name, spoken, { width }).map((entry) => ({
    ...entry,
    fieldPath: name,
    read: (plan) => cellText(plan[name]?.text[entry.language!] ?? ''),
    write: (plan, value) => put(plan, name, replaceText(plan[name], entry.language!, value)),
  }))

/** Returns the plan's own columns, for a workbook with texts in these languages. */
export const makeCoverFields = (spoken: readonly Language[]): CoverField[] => [
  makeReadOnlyField('code', 'code', { width: 14 }),
  makeReadOnlyField('kind', 'kind', { width: 20 }),
  makeReadOnlyField('owner', 'owner', { width: 20 }),
  ...text('title', spoken, 36),
  ...text('motto', spoken, 30),
  ...text('shortMessage', spoken, 40),
  plain('issuingBodies', { cellType: 'codes', names: 'organisation', width: 24 }, parseList, joined),
  plain('area', { names: 'area' }),
  plain('periodFrom', { cellType: 'date', width: 12 }),
  // A plan stores the day after the period. Users enter the last day.
  plain('periodTo', { cellType: 'date', width: 12 }, dayAfter, lastDay),
  plain('languages', { cellType: 'codes', width: 12 }, parseList, joined),
  plain('marking', { cellType: 'choice', list: 'marking', width: 18 }),
  plain('readers', { cellType: 'codes', names: 'organisation', width: 24 }, parseList, joined),
  plain('legalBasis', { width: 30 }),
  plain('decidedOn', { cellType: 'date', width: 12 }),
  plain('publishedOn', { cellType: 'date', width: 12 }),
  makeReadOnlyField('inForceOn', 'inForceOn', { cellType: 'date', width: 12 }),
  makeReadOnlyField('state', 'planState', { cellType: 'choice', list: 'planState', width: 14 }),
  makeTextField('textVersion'),
  makeTextField('isDraft'),
  makeTextField('origin'),
  makeReadOnlyField('predecessor', 'predecessor', { width: 20 }),
]

/** Returns the plan's own row. Empty values are left out. */
export const coverCells = (plan: DocumentPlan, fields: readonly CoverField[]): Cells =>
  Object.fromEntries(fields.flatMap((field) => (field.read(plan) === '' ? [] : [[field.key, field.read(plan)]])))

/** Writes values into the plan's own fields. */
export function writeCover(
  plan: DocumentPlan,
  writes: readonly Difference[],
  fields: readonly CoverField[],
): DocumentPlan {
  const written = writes.reduce(
    (next, { key, workbookValue }) => fields.find((field) => field.key === key)?.write?.(next, workbookValue) ?? next,
    plan,
  )
  return mergeTranslations(plan, written)
}

/** Returns the column for a field path of the plan. */
export function findCoverColumn(fields: readonly CoverField[], path: string): string {
  const [, language] = /\/text\/(\w\w)/.exec(path) ?? []
  const inside = (coverField: CoverField) =>
    path === coverField.fieldPath || path.startsWith(`${coverField.fieldPath}/`)
  const field = fields.find(
    (coverField) => inside(coverField) && (coverField.language === undefined || coverField.language === language),
  )
  return (field ?? fields.find(inside) ?? fields[0]!).key
}
