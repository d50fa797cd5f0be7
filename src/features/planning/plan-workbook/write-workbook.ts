import { type DocumentElement, type DocumentPlan, documentFormat } from '#features/planning/plan-document/schema.ts'
import type {
  WorkbookOutput,
  WrittenColumn,
  WrittenRow,
  WrittenSheet,
  WrittenValue,
} from '#platform/workbook/cell-output.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { readName, readText } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { type Base, type WorkbookBaseStamp, workbookFormat, writeBase } from './base.ts'
import { formatChoice, listChoices } from './choices.ts'
import { type Cells, type Column, column } from './columns.ts'
import { coverCells } from './cover.ts'
import { makeAboutSheet, makeGuide } from './explanations.ts'
import { parseList } from './fields.ts'
import { buildForm, type Form, flatten } from './flatten-rows.ts'
import type { ListField } from './lists.ts'
import { planWorkbookMessages } from './messages/index.ts'
import { orderKey, orderNumbers } from './order.ts'
import { orderColumn } from './read-workbook.ts'

export interface PlanWorkbookContent {
  plan: DocumentPlan
  elements: readonly DocumentElement[]
  /** Titles of linked elements, also of other plans, as far as the reader may read them. */
  titles: ReadonlyMap<string, string>
  kind: PackPlanKind | undefined
}

/** Returns the languages of the texts: those of the plan, and other languages with existing text. */
export function listLanguages(plan: DocumentPlan, elements: readonly DocumentElement[]): Language[] {
  const spoken = new Set(plan.languages)
  const add = (text: { text: object } | undefined) => {
    for (const language of Object.keys(text?.text ?? {}) as Language[]) spoken.add(language)
  }
  for (const text of [plan.title, plan.motto, plan.shortMessage]) add(text)
  for (const { title, body, gain, rationale, details, partners, needs } of elements) {
    for (const text of [title, body, gain, rationale]) add(text)
    for (const name of ['lever', 'question', 'deliverable', 'decision', 'found', 'motive'] as const)
      add(details?.[name])
    for (const partner of partners ?? []) add(partner.commitment)
    for (const need of needs ?? []) add(need.text)
  }
  return [...spoken]
}

/** Returns a plan as a workbook in the requested language. `now` gives the date of creation. */
export function makePlanWorkbook(
  { plan, elements, titles, kind }: PlanWorkbookContent,
  language: Language,
  now: string,
): WorkbookOutput {
  const messages = planWorkbookMessages[language]
  const form = buildForm(listLanguages(plan, elements))
  const numbers = orderNumbers(elements)
  const base: Base = new Map(
    elements.map((element) => {
      const number = numbers.get(element.key)
      return [element.key, { ...flatten(element, form), ...(number && { [orderKey]: number }) }]
    }),
  )
  const cover = coverCells(plan, form.cover)
  const title = readText(plan.title, language).text
  const note = messages.about.made(formatDate(now.slice(0, 10), language), plan.marking)
  const made = {
    format: workbookFormat,
    document: documentFormat,
    plan: plan.code,
    kind: plan.kind,
    language,
    spoken: [...form.spoken],
  } satisfies WorkbookBaseStamp
  return {
    title,
    createdAt: now,
    sheets: [
      makeAboutSheet({ title: messages.about.title(`${plan.code} ${title}`), note }, language),
      coverSheet({ ...cover, kind: kind ? readName(kind.names, language) : plan.kind }, form, language),
      elementsSheet(elements, { base, languages: plan.languages }, titles, form, language, kind),
      ...form.lists.map((list) => listSheet(list, elements, titles, language, plan.languages)),
      writeBase(made, base, cover),
    ],
  }
}

/** Returns an empty workbook for a plan kind, with the sections as rows and the expected content of each. */
export function makeEmptyWorkbook(
  kind: PackPlanKind,
  sections: readonly DocumentElement[],
  language: Language,
  now: string,
): WorkbookOutput {
  const messages = planWorkbookMessages[language]
  const form = buildForm([language])
  const name = readName(kind.names, language)
  const titles = new Map(sections.map((one) => [one.key, readText(one.title!, language).text]))
  const made = {
    format: workbookFormat,
    document: documentFormat,
    plan: null,
    kind: kind.code,
    language,
    spoken: [language],
  } satisfies WorkbookBaseStamp
  return {
    title: name,
    createdAt: now,
    sheets: [
      makeAboutSheet(
        { title: messages.about.template(name), note: messages.about.templateNote },
        language,
        makeGuide(kind, language),
      ),
      elementsSheet(sections, { base: new Map(), languages: [language] }, titles, form, language, kind),
      ...form.lists.map((list) => listSheet(list, [], titles, language, [language])),
      writeBase(made, new Map()),
    ],
  }
}

const keyColumn = column('key', { holds: 'key', width: 10, locked: true })
const parentTitle = column('parentTitle', { width: 24, locked: true })
const elementColumns = [
  column('element', { holds: 'key', width: 10 }),
  column('elementTitle', { width: 30, locked: true }),
]

/** Returns the sheet with the plan's own fields, in a single row. */
function coverSheet(cells: Cells, form: Form, language: Language): WrittenSheet {
  const row = { cells: form.cover.map((one) => toWrittenValue(one, cells[one.key], language)) }
  return makeSheet(planWorkbookMessages[language].sheets.plan, form.cover, [row], language)
}

/**
 * Checks whether a column is shown. Text in a language outside the plan, and details of some kinds, are shown if a
 * value exists or an element of such a kind exists. An empty workbook shows every detail.
 */
function isVisible(
  { key, of, language }: Column,
  { elements, base, languages }: { elements: readonly DocumentElement[]; base: Base; languages: readonly Language[] },
): boolean {
  const ofPlan = language === undefined || languages.includes(language)
  if (of === undefined && ofPlan) return true
  if (base.values().some((cells) => cells[key] !== undefined)) return true
  const first = language === undefined || language === languages[0]
  return first && of !== undefined && elements.some((one) => of.includes(one.kind) || base.size === 0)
}

/**
 * Returns the columns in reading order. The key, kind, code and title are frozen columns, so that they stay visible.
 */
function orderColumns(fields: readonly Column[], language: Language): { columns: Column[]; frozen: number } {
  const titles = fields.filter((one) => one.head === 'title')
  const title = titles.find((one) => one.language === language) ?? titles[0]
  const isFirst = (one: Column) => one.key === 'kind' || one.key === 'code' || one === title
  const first = [keyColumn, ...fields.filter(isFirst)]
  const [parent, ...others] = fields.filter((one) => !isFirst(one))
  return { columns: [...first, parent!, parentTitle, orderColumn, ...others], frozen: first.length }
}

function elementsSheet(
  elements: readonly DocumentElement[],
  { base, languages }: { base: Base; languages: readonly Language[] },
  titles: ReadonlyMap<string, string>,
  form: Form,
  language: Language,
  kind: PackPlanKind | undefined,
): WrittenSheet {
  const shownFields = form.fields.filter((one) => isVisible(one, { elements, base, languages }))
  const { columns, frozen } = orderColumns(shownFields, language)
  const kinds = kind && [...new Set(Object.values(kind.nesting).flat())]
  const rows = elements.map((element): WrittenRow => {
    const cells: Cells = {
      ...(base.get(element.key) ?? flatten(element, form)),
      key: element.key,
      parentTitle: titles.get(element.parent ?? '') ?? '',
    }
    const look = element.place === undefined ? 'plain' : 'locked'
    return { look, cells: columns.map((one) => toWrittenValue(one, cells[one.key], language)) }
  })
  const only = (one: Column) => (one.key === 'kind' ? kinds : undefined)
  return {
    ...makeSheet(planWorkbookMessages[language].sheets.elements, columns, rows, language, only),
    frozenColumns: frozen,
  }
}

function listSheet(
  list: ListField,
  elements: readonly DocumentElement[],
  titles: ReadonlyMap<string, string>,
  language: Language,
  languages: readonly Language[],
): WrittenSheet {
  const items = elements.map((element) => ({ element, its: list.read(element) }))
  const isSpoken = (one: Column) => one.language === undefined || languages.includes(one.language)
  const isColumnUsed = (one: Column) => isSpoken(one) || items.some(({ its }) => its.some((item) => item[one.key]))
  const columns = [...elementColumns, ...list.columns.filter(isColumnUsed)]
  const rows = items.flatMap(({ element, its }) =>
    its.map((item): WrittenRow => {
      const cells: Cells = {
        ...item,
        element: element.key,
        elementTitle: titles.get(element.key) ?? '',
        toTitle: titles.get(item.to ?? '') ?? '',
      }
      return { cells: columns.map((one) => toWrittenValue(one, cells[one.key], language)) }
    }),
  )
  return { ...makeSheet(planWorkbookMessages[language].sheets[list.name], columns, rows, language), frozenColumns: 2 }
}

function makeSheet(
  name: string,
  columns: readonly Column[],
  rows: readonly WrittenRow[],
  language: Language,
  only: (one: Column) => readonly string[] | undefined = () => undefined,
): WrittenSheet {
  return {
    name,
    hasHeads: true,
    frozenColumns: 1,
    columns: columns.map(
      (one): WrittenColumn => ({
        width: one.width,
        holds: one.holds === 'date' || one.holds === 'number' || one.holds === 'key' ? one.holds : 'text',
        ...(one.locked && { locked: true }),
        ...(one.holds === 'choice' && { choices: listChoices(one.list!, language, only(one)) }),
      }),
    ),
    rows: [{ look: 'head', cells: columns.map((one) => one.heads[language]) }, ...rows],
  }
}

/** Returns a value in display form. */
export function toWrittenValue(one: Column, value: string | undefined, language: Language): WrittenValue {
  if (one.list === 'yesOrNo') return formatChoice('yesOrNo', value ?? '', language)
  if (value === undefined || value === '') return null
  if (one.holds === 'number') return Number(value)
  if (one.holds === 'choice') return formatChoice(one.list!, value, language)
  if (one.holds === 'choices')
    return parseList(value)
      .map((code) => formatChoice(one.list!, code, language))
      .join('; ')
  return value
}
