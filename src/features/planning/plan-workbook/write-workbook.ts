import { type DocumentElement, type DocumentPlan, documentFormat } from '#features/planning/plan-document/schema.ts'
import { getDescriptor } from '#features/planning/plans/fields/model.ts'
import { formatDraft, formatVersionLine, isDraft, type TextStatus } from '#features/planning/versions/index.ts'
import { legalDay } from '#platform/clock.ts'
import { legalZone } from '#platform/procedure.ts'
import type {
  WorkbookOutput,
  WrittenColumn,
  WrittenRow,
  WrittenSheet,
  WrittenValue,
} from '#platform/workbook/cell-output.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { type Base, type WorkbookBaseStamp, workbookFormat, writeBase } from './base.ts'
import { parseList } from './cell-forms.ts'
import { formatChoice, listChoices } from './choices.ts'
import { type Cells, type Column, column } from './columns.ts'
import { coverCells } from './cover.ts'
import { makeAboutSheet, makeGuide } from './explanations.ts'
import { listFieldTexts } from './fields.ts'
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
  /** What the text is: a version, the working copy or a draft. */
  status: TextStatus
  /** That the plan was registered from a published list. Undefined: it was not. */
  origin: string | undefined
}

/** Returns the languages of the texts: those of the plan, and other languages with existing text. */
export function listLanguages(plan: DocumentPlan, elements: readonly DocumentElement[]): Language[] {
  const spoken = new Set(plan.languages)
  const add = (text: { text: object } | undefined) => {
    for (const language of Object.keys(text?.text ?? {}) as Language[]) spoken.add(language)
  }
  for (const text of [plan.title, plan.motto, plan.shortMessage]) add(text)
  for (const element of elements) {
    for (const text of listFieldTexts(element)) add(text)
    for (const partner of element.partners ?? []) add(partner.commitment)
    for (const need of element.needs ?? []) add(need.text)
  }
  return [...spoken]
}

/** Returns a plan as a workbook in the requested language. `now` gives the date of creation. */
export function makePlanWorkbook(
  { plan, elements, titles, kind, status, origin }: PlanWorkbookContent,
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
  const title = loadText(plan.title, language).text
  const note = messages.instructions.made(formatDate(legalDay(new Date(now), legalZone), language), plan.marking)
  const made = {
    format: workbookFormat,
    document: documentFormat,
    plan: plan.code,
    kind: plan.kind,
    language,
    contentLanguages: [...form.contentLanguages],
  } satisfies WorkbookBaseStamp
  return {
    title,
    createdAt: now,
    sheets: [
      makeAboutSheet(
        {
          title: messages.instructions.title(`${plan.code} ${title}`),
          note,
          text: [origin, formatText(status, language, now)].filter(Boolean).join(' · '),
        },
        language,
      ),
      coverSheet(
        {
          ...cover,
          kind: kind ? loadName(kind.names, language) : plan.kind,
          ...textCells(status, language),
          ...(origin && { origin }),
        },
        form,
        language,
      ),
      elementsSheet(elements, { base, languages: plan.languages }, titles, form, language, kind),
      ...form.lists
        .filter((list) => isUsed(list, elements))
        .map((list) => listSheet(list, elements, titles, language, plan.languages)),
      writeBase(made, base, cover),
    ],
  }
}

/** Returns the version and its hash, or that the text is a draft. */
const formatText = (status: TextStatus, language: Language, now: string): string => {
  const printed = { status, language, today: legalDay(new Date(now), legalZone) }
  return [formatVersionLine(printed), formatDraft(printed)].filter(Boolean).join(' · ')
}

/** Returns the cells about the text. A draft has the number of a version only if it exactly is that version. */
function textCells(status: TextStatus, language: Language): Cells {
  const version =
    status.kind === 'version' ? status.version : status.kind === 'unapproved' ? status.proposed : status.approved
  const { yes, no } = planWorkbookMessages[language]
  return { ...(version && { textVersion: String(version.number) }), isDraft: isDraft(status) ? yes : no }
}

/** Returns an empty workbook for a plan kind, with the sections as rows and the expected content of each. */
export function createEmptyWorkbook(
  kind: PackPlanKind,
  sections: readonly DocumentElement[],
  language: Language,
  now: string,
): WorkbookOutput {
  const messages = planWorkbookMessages[language]
  const form = buildForm([language])
  const name = loadName(kind.names, language)
  const titles = new Map(sections.map((section) => [section.key, loadText(section.title!, language).text]))
  const made = {
    format: workbookFormat,
    document: documentFormat,
    plan: null,
    kind: kind.code,
    language,
    contentLanguages: [language],
  } satisfies WorkbookBaseStamp
  return {
    title: name,
    createdAt: now,
    sheets: [
      makeAboutSheet(
        { title: messages.instructions.template(name), note: messages.instructions.templateHint },
        language,
        makeGuide(kind, language),
      ),
      elementsSheet(sections, { base: new Map(), languages: [language] }, titles, form, language, kind),
      ...form.lists.map((list) => listSheet(list, [], titles, language, [language])),
      writeBase(made, new Map()),
    ],
  }
}

const keyColumn = column('key', { cellType: 'key', width: 10, locked: true })
const parentTitle = column('parentTitle', { width: 24, locked: true })
const elementColumns = [
  column('element', { cellType: 'key', width: 10 }),
  column('elementTitle', { width: 30, locked: true }),
]

/** Checks whether a plan needs the sheet of a list: if the list is for elements of any kind, or of a kind in the plan. */
function isUsed({ name }: ListField, elements: readonly DocumentElement[]): boolean {
  const { kinds } = getDescriptor(name)
  return !kinds || elements.some((element) => kinds.includes(element.kind) || (element[name] ?? []).length > 0)
}

/** Returns the sheet with the plan's own fields, in a single row. */
function coverSheet(cells: Cells, form: Form, language: Language): WrittenSheet {
  const row = { cells: form.cover.map((coverField) => toWrittenValue(coverField, cells[coverField.key], language)) }
  return makeSheet(planWorkbookMessages[language].sheets.plan, form.cover, [row], language)
}

/**
 * Checks whether a column is shown. A text in a language outside the plan is shown if a value exists. A detail of some
 * kinds is shown if a value exists or, in the first language of the plan, if an element of such a kind exists. An empty
 * workbook shows every detail.
 */
function isVisible(
  { key, elementKinds, language }: Column,
  { elements, base, languages }: { elements: readonly DocumentElement[]; base: Base; languages: readonly Language[] },
): boolean {
  const ofPlan = language === undefined || languages.includes(language)
  if (elementKinds === undefined && ofPlan) return true
  if (base.values().some((cells) => cells[key] !== undefined)) return true
  const first = language === undefined || language === languages[0]
  return (
    first &&
    elementKinds !== undefined &&
    elements.some((element) => elementKinds.includes(element.kind) || base.size === 0)
  )
}

/**
 * Returns the columns in reading order. The key, kind, code and title are frozen columns, so that they stay visible.
 */
function orderColumns(fields: readonly Column[], language: Language): { columns: Column[]; frozen: number } {
  const titles = fields.filter((field) => field.head === 'title')
  const title = titles.find((entry) => entry.language === language) ?? titles[0]
  const isFirst = (entry: Column) => entry.key === 'kind' || entry.key === 'code' || entry === title
  const first = [keyColumn, ...fields.filter(isFirst)]
  const [parent, ...others] = fields.filter((field) => !isFirst(field))
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
  const shownFields = form.fields.filter((field) => isVisible(field, { elements, base, languages }))
  const { columns, frozen } = orderColumns(shownFields, language)
  const kinds = kind && [...new Set(Object.values(kind.nesting).flat())]
  const rows = elements.map((element): WrittenRow => {
    const cells: Cells = {
      ...(base.get(element.key) ?? flatten(element, form)),
      key: element.key,
      parentTitle: titles.get(element.parent ?? '') ?? '',
    }
    const style = element.place === undefined ? 'plain' : 'locked'
    return { style, cells: columns.map((entry) => toWrittenValue(entry, cells[entry.key], language)) }
  })
  const only = (entry: Column) => (entry.key === 'kind' ? kinds : undefined)
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
  const items = elements.map((element) => ({ element, items: list.read(element) }))
  const isSpoken = (entry: Column) => entry.language === undefined || languages.includes(entry.language)
  const isColumnUsed = (entry: Column) =>
    isSpoken(entry) || items.some(({ items: group }) => group.some((item) => item[entry.key]))
  const columns = [...elementColumns, ...list.columns.filter(isColumnUsed)]
  const rows = items.flatMap(({ element, items: group }) =>
    group.map((item): WrittenRow => {
      const cells: Cells = {
        ...item,
        element: element.key,
        elementTitle: titles.get(element.key) ?? '',
        toTitle: titles.get(item.to ?? '') ?? '',
      }
      return { cells: columns.map((entry) => toWrittenValue(entry, cells[entry.key], language)) }
    }),
  )
  return { ...makeSheet(planWorkbookMessages[language].sheets[list.name], columns, rows, language), frozenColumns: 2 }
}

function makeSheet(
  name: string,
  columns: readonly Column[],
  rows: readonly WrittenRow[],
  language: Language,
  only: (entry: Column) => readonly string[] | undefined = () => undefined,
): WrittenSheet {
  return {
    name,
    hasHeads: true,
    frozenColumns: 1,
    columns: columns.map(
      (entry): WrittenColumn => ({
        width: entry.width,
        cellType:
          entry.cellType === 'date' || entry.cellType === 'number' || entry.cellType === 'key'
            ? entry.cellType
            : 'text',
        ...(entry.locked && { locked: true }),
        ...(entry.cellType === 'choice' && { choices: listChoices(entry.list!, language, only(entry)) }),
      }),
    ),
    rows: [{ style: 'head', cells: columns.map((entry) => entry.heads[language]) }, ...rows],
  }
}

/** Returns a value in display form. */
export function toWrittenValue(entry: Column, value: string | undefined, language: Language): WrittenValue {
  if (entry.list === 'yesOrNo') return formatChoice('yesOrNo', value ?? '', language)
  if (value === undefined || value === '') return null
  if (entry.cellType === 'number') return Number(value)
  if (entry.cellType === 'choice') return formatChoice(entry.list!, value, language)
  if (entry.cellType === 'choices')
    return parseList(value)
      .map((code) => formatChoice(entry.list!, code, language))
      .join('; ')
  return value
}
