import type { TableColumn } from '#platform/workbook/table/read-table.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import { answerKinds } from '#shared/element-kind.ts'
import { type Language, languages } from '#shared/language.ts'
import { ExchangeMarking } from '../entities.ts'
import { alignmentMessages } from '../messages/index.ts'
import { answerWorkbookMessages } from './messages/index.ts'

/** In column order. */
export const answerColumns = [
  'plan',
  'version',
  'code',
  'title',
  'askedBy',
  'dueOn',
  'kind',
  'reasons',
  'elements',
  'decidingBody',
  'signatories',
  'decidedOn',
  'marking',
] as const
export type AnswerColumn = (typeof answerColumns)[number]

/** The columns that identify an item, and the answer. */
const needed: readonly AnswerColumn[] = ['plan', 'version', 'code', 'kind']
const maxLengths: Partial<Record<AnswerColumn, number>> = { reasons: 20_000, decidingBody: 300, signatories: 10_000 }

export const knownColumns: readonly TableColumn<AnswerColumn>[] = answerColumns.map((key) => ({
  key,
  heads: Object.fromEntries(
    languages.map((language) => [language, answerWorkbookMessages[language].columns[key]]),
  ) as Record<Language, string>,
  ...(needed.includes(key) && { needed: true }),
  ...(maxLengths[key] !== undefined && { maxLength: maxLengths[key] }),
}))

/** Returns the names of the kinds in every language. The language of the workbook comes first. */
export const kindChoices = (language: Language): (readonly [string, AnswerKind])[] =>
  [language, ...languages].flatMap((value) =>
    answerKinds.map((kind) => [alignmentMessages[value].answerKinds[kind], kind] as const),
  )

export const markingChoices = ExchangeMarking.options.map((marking) => [marking, marking] as const)

/**
 * Hidden sheet for the product: the organisation and language of the workbook, and the answer of each row at export.
 */
export const hiddenSheet = '_integral'
