import type { ReadSheet } from '#platform/workbook/model.ts'
import { getTable, type TableRow } from '#platform/workbook/table/read-table.ts'
import { Id } from '#shared/ids.ts'
import { isLanguage, type Language } from '#shared/language.ts'
import { hasRequiredReasons, isCarried, toReasons } from '../answers/model.ts'
import type { Answer } from '../entities.ts'
import type { StoredItem } from '../queries.ts'
import { type AnswerColumn, hiddenSheet, kindChoices, knownColumns, markingChoices } from './columns.ts'
import type { AnswerOutcome, AnswerWorkbookIssue, answerWorkbookIssueCodes } from './contract.ts'
import {
  computeOutcome,
  indexElementsByReference,
  type OwnElement,
  type StatedAnswer,
  toStatedAnswer,
} from './model.ts'
import { itemName } from './write-workbook.ts'

/** Hidden data of a workbook. Undefined when a user removed it. */
export interface AnswerWorkbookMark {
  addresseeId: Id
  language: Language
  /** The answer of each item at export. */
  answers: ReadonlyMap<Id, Id | null>
}

export function findMark(sheets: readonly ReadSheet[]): AnswerWorkbookMark | undefined {
  const [first, ...rows] = sheets.find((sheet) => sheet.name === hiddenSheet)?.rows ?? []
  const [addresseeId, language] = first?.cells.map((cell) => String(cell.value)) ?? []
  if (!addresseeId || !isLanguage(language)) return undefined
  const answers = rows.flatMap(({ cells }): [Id, Id | null][] => {
    const [item, answer = null] = cells.map((cell) => String(cell.value))
    return item !== undefined && Id.nullable().safeParse(answer).success ? [[item, answer]] : []
  })
  return { addresseeId, language, answers: new Map(answers) }
}

export interface AnswerSources {
  addresseeId: Id
  items: readonly StoredItem[]
  elements: readonly OwnElement[]
  getHomePlanId: (item: StoredItem) => Id | null
  /** The answers at export. */
  baseAnswers: ReadonlyMap<Id, Answer>
}

export interface ReadAnswer {
  row: number
  item: StoredItem
  outcome: AnswerOutcome
  workbookAnswer: StatedAnswer | null
}

type Row = TableRow<AnswerColumn, (typeof answerWorkbookIssueCodes)[number]>

/** Parses a workbook. Returns the answer to each item with the current answer, and all issues. */
export function parseAnswerWorkbook(
  sheets: readonly ReadSheet[],
  mark: AnswerWorkbookMark | undefined,
  language: Language,
  { addresseeId, items, elements, getHomePlanId, baseAnswers }: AnswerSources,
): { answers: ReadAnswer[]; issues: AnswerWorkbookIssue[] } {
  if (mark && mark.addresseeId !== addresseeId)
    return {
      answers: [],
      issues: [{ sheet: sheets[0]!.name, cell: '', column: '', code: 'OTHER_ORGANISATION', value: '', proposals: [] }],
    }
  const table = getTable<AnswerColumn, (typeof answerWorkbookIssueCodes)[number]>(sheets, knownColumns, language)
  const byName = new Map(items.map((item) => [nameKey(...itemName(item)), item]))
  const elementIdsByPlan = new Map<Id | null, Map<string, Id>>()
  const seen = new Map<Id, number>()
  const answers = table.rows.flatMap((row): ReadAnswer[] => {
    const [plan, version, code] = [row.text('plan'), row.text('version'), row.text('code')]
    const item = byName.get(nameKey(plan, version, code))
    if (!item) {
      row.addIssue('code', 'ITEM_UNKNOWN', `${plan} ${version} ${code}`.trim())
      return []
    }
    const first = seen.get(item.id)
    if (first !== undefined) row.addIssue('code', 'DUPLICATE_ROW', String(first))
    seen.set(item.id, row.number)
    const home = getHomePlanId(item)
    const elementIdsByName = elementIdsByPlan.get(home) ?? indexElementsByReference(elements, home)
    elementIdsByPlan.set(home, elementIdsByName)
    const currentAnswer = item.answer && toStatedAnswer(item.answer, language)
    const baseId = mark?.answers.get(item.id)
    const statedAnswer = parseStatedAnswer(row, {
      hasColumn: table.hasColumn,
      currentAnswer,
      elementIdsByName,
      language,
      wasAnswered: typeof baseId === 'string',
    })
    const base = baseId ? baseAnswers.get(baseId) : undefined
    const outcome = computeOutcome({
      base: baseId === null ? null : base && toStatedAnswer(base, language),
      currentAnswer,
      workbookAnswer: statedAnswer,
      hasChangedSinceExport: baseId === undefined || baseId !== (item.answer?.id ?? null),
    })
    if (statedAnswer && outcome !== 'unchanged') checkStatedAnswer(row, item, statedAnswer, language)
    return [{ row: row.number, item, outcome, workbookAnswer: statedAnswer }]
  })
  return { answers, issues: table.issues }
}

const nameKey = (...name: (string | number)[]) => name.map((chunk) => String(chunk).toLowerCase()).join('\n')

/** Parses the answer of a row; null without a kind of answer. For a missing column, the stored value is kept. */
function parseStatedAnswer(
  row: Row,
  {
    hasColumn,
    currentAnswer,
    elementIdsByName,
    language,
    wasAnswered,
  }: {
    hasColumn: (key: AnswerColumn) => boolean
    currentAnswer: StatedAnswer | null
    elementIdsByName: ReadonlyMap<string, Id>
    language: Language
    wasAnswered: boolean
  },
): StatedAnswer | null {
  const kindWord = row.text('kind')
  const kind = kindWord === '' ? undefined : row.choice('kind', kindChoices(language))
  const elementIds = row.listValues('elements').flatMap((word): Id[] => {
    const id = elementIdsByName.get(word)
    if (!id) row.addIssue('elements', 'ELEMENT_UNKNOWN', word, [...elementIdsByName.keys()])
    return id ? [id] : []
  })
  const input = {
    reasons: hasColumn('reasons') ? row.text('reasons') : (currentAnswer?.reasons ?? ''),
    elementIds: hasColumn('elements') ? elementIds : (currentAnswer?.elementIds ?? []),
    decidingBody: hasColumn('decidingBody') ? row.text('decidingBody') : (currentAnswer?.decidingBody ?? ''),
    signatories: hasColumn('signatories') ? row.listValues('signatories') : (currentAnswer?.signatories ?? []),
    decidedOn: hasColumn('decidedOn') ? row.date('decidedOn') : (currentAnswer?.decidedOn ?? null),
    marking: row.choice('marking', markingChoices) ?? currentAnswer?.marking ?? ('TLP:GREEN' as const),
  }
  if (kind !== undefined) return { kind, ...input }
  const written = input.reasons !== '' || input.elementIds.length > 0 || input.decidingBody !== ''
  if (kindWord === '' && (written || wasAnswered)) row.addIssue('kind', 'KIND_MISSING')
  return null
}

/** Applies the rules of every answer and reports issues at the cell. */
function checkStatedAnswer(row: Row, item: StoredItem, stated: StatedAnswer, language: Language): void {
  if (item.withdrawnAt !== null) row.addIssue('code', 'ITEM_WITHDRAWN', row.text('code'))
  if (!hasRequiredReasons(stated.kind, toReasons(stated.reasons, language, null)))
    row.addIssue('reasons', 'REASONS_REQUIRED')
  if (!isCarried(stated.kind) && stated.elementIds.length > 0) row.addIssue('elements', 'ELEMENTS_NOT_ALLOWED')
}
