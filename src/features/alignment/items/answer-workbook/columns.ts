import type { TableColumn } from '#platform/workbook/table/read-table.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import { answerKinds } from '#shared/element-kind.ts'
import { type Language, languages } from '#shared/language.ts'
import { ExchangeMarking } from '../entities.ts'
import { alignmentMessages } from '../messages/index.ts'
import { answerBookMessages } from './messages/index.ts'

/** In the order in which they stand. */
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

/** What names an item, and what is said to it. */
const needed: readonly AnswerColumn[] = ['plan', 'version', 'code', 'kind']
const most: Partial<Record<AnswerColumn, number>> = { reasons: 20_000, decidingBody: 300, signatories: 10_000 }

export const knownColumns: readonly TableColumn<AnswerColumn>[] = answerColumns.map((key) => ({
  key,
  heads: Object.fromEntries(
    languages.map((language) => [language, answerBookMessages[language].columns[key]]),
  ) as Record<Language, string>,
  ...(needed.includes(key) && { needed: true }),
  ...(most[key] !== undefined && { most: most[key] }),
}))

/** What the kinds are called, in every language; the one in which the workbook was made first. */
export const kindChoices = (language: Language): (readonly [string, AnswerKind])[] =>
  [language, ...languages].flatMap((one) =>
    answerKinds.map((kind) => [alignmentMessages[one].answerKinds[kind], kind] as const),
  )

export const markingChoices = ExchangeMarking.options.map((marking) => [marking, marking] as const)

/** Only the product reads it: for which body and in which language the workbook was made, and which answer then stood in each row. */
export const hiddenSheet = '_integral'
