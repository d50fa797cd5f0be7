import type { WorkbookOutput, WrittenRow, WrittenSheet } from '#platform/workbook/cell-output.ts'
import { answerKinds } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText } from '#shared/localized-text.ts'
import { ExchangeMarking } from '../entities.ts'
import { alignmentMessages } from '../messages/index.ts'
import type { StoredItem } from '../queries.ts'
import { type AnswerColumn, answerColumns, hiddenSheet } from './columns.ts'
import { answerWorkbookMessages } from './messages/index.ts'
import { formatElementReference, type OwnElement } from './model.ts'

const widths: Record<AnswerColumn, number> = {
  plan: 16,
  version: 8,
  code: 12,
  title: 44,
  askedBy: 26,
  dueOn: 13,
  kind: 16,
  reasons: 60,
  elements: 22,
  decidingBody: 26,
  signatories: 26,
  decidedOn: 13,
  marking: 18,
}
const dates: readonly AnswerColumn[] = ['dueOn', 'decidedOn']
const itemColumns: readonly AnswerColumn[] = ['plan', 'version', 'code', 'title', 'askedBy', 'dueOn']

const getText = (text: LocalizedText | null, language: Language) => (text ? loadText(text, language).text : '')

export interface AnswerWorkbook {
  addresseeId: Id
  language: Language
  items: readonly StoredItem[]
  elements: readonly (OwnElement & { title: LocalizedText | null })[]
  /** Returns, for each item, the plan in which codes are resolved. */
  getHomePlanId: (item: StoredItem) => Id | null
  now: string
}

/** Returns the name of an item in a workbook: plan, version, and code of the element. */
export const itemName = (item: StoredItem): [plan: string, version: number, code: string] => [
  item.upperPlan.code,
  item.versionNumber,
  item.element.code ?? item.element.elementId,
]

/** Creates a workbook with the items of an organisation and the answers, to be completed. */
export function writeAnswerWorkbook(book: AnswerWorkbook): WorkbookOutput {
  const { language, items, now } = book
  const messages = answerWorkbookMessages[language]
  return {
    title: messages.sheet,
    createdAt: now,
    sheets: [
      answersSheet(book),
      elementsSheet(book),
      {
        name: messages.guideSheet,
        columns: [{ width: 110 }],
        rows: messages.guide.map((line) => ({ cells: [line] })),
      },
      {
        name: hiddenSheet,
        state: 'veryHidden',
        columns: [{ width: 40 }, { width: 40 }],
        rows: [
          { cells: [book.addresseeId, language] },
          ...items.map((item): WrittenRow => ({ cells: [item.id, item.answer?.id ?? null] })),
        ],
      },
    ],
  }
}

function answersSheet({ language, items, elements, getHomePlanId }: AnswerWorkbook): WrittenSheet {
  const messages = answerWorkbookMessages[language]
  const kinds = alignmentMessages[language].answerKinds
  const byId = new Map(elements.map((element) => [element.id, element]))
  const choices = { kind: answerKinds.map((kind) => kinds[kind]), marking: ExchangeMarking.options }
  const rows = items.map((item): WrittenRow => {
    const [plan, version, code] = itemName(item)
    const { answer } = item
    const carriers = (answer?.elements ?? []).flatMap(({ elementId }) => byId.get(elementId) ?? [])
    const cells: Record<AnswerColumn, string | number | null> = {
      plan,
      version,
      code,
      title: getText(item.element.title, language),
      askedBy: loadName(item.ownerNames, language),
      dueOn: item.dueOn,
      kind: answer && kinds[answer.kind],
      reasons: getText(answer?.reasons ?? null, language),
      elements: carriers.map((element) => formatElementReference(element, getHomePlanId(item))).join('; '),
      decidingBody: answer?.decidingBody ?? null,
      signatories: answer?.signatories.join('; ') ?? null,
      decidedOn: answer?.decidedOn ?? null,
      marking: answer?.marking ?? 'TLP:GREEN',
    }
    return { cells: answerColumns.map((column) => cells[column]) }
  })
  return {
    name: messages.sheet,
    hasHeads: true,
    frozenColumns: 4,
    columns: answerColumns.map((column) => ({
      width: widths[column],
      cellType: dates.includes(column) ? 'date' : column === 'version' ? 'number' : 'text',
      locked: itemColumns.includes(column),
      ...((column === 'kind' || column === 'marking') && { choices: choices[column] }),
    })),
    rows: [{ style: 'head', cells: answerColumns.map((column) => messages.columns[column]) }, ...rows],
  }
}

function elementsSheet({ language, elements, items, getHomePlanId }: AnswerWorkbook): WrittenSheet {
  const messages = answerWorkbookMessages[language]
  const home = items[0] ? getHomePlanId(items[0]) : null
  return {
    name: messages.elementsSheet,
    hasHeads: true,
    columns: [
      { width: 26, locked: true },
      { width: 80, locked: true },
      { width: 18, locked: true },
    ],
    rows: [
      { style: 'head', cells: [messages.columns.code, messages.columns.title, messages.ownPlan] },
      ...elements.map(
        (element): WrittenRow => ({
          cells: [formatElementReference(element, home), getText(element.title, language), element.planCode],
        }),
      ),
    ],
  }
}
