import { getLocale } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { FileQuestion, QuestionSubject } from '../../profile/entities.ts'
import type { en } from './en.ts'

type Messages = { [Key in keyof typeof en]: (typeof en)[Key] }

/** Returns the text of a question. */
export const formatQuestion = ({ subject, evidence }: FileQuestion, { ask }: Messages): string => ask[subject](evidence)

/** Returns the text of a possible answer to a question. */
export function formatAnswer(
  { subject, evidence }: FileQuestion,
  answer: string,
  { answers }: Messages,
  language: Language,
): string {
  const format: Partial<Record<QuestionSubject, () => string>> = {
    split_years: () => (answer === 'month' ? answers.month : answers.yearFrom(formatMonth(Number(answer), language))),
    date_order: () => answers[answer as 'day_first' | 'month_first'],
    date_meaning: () =>
      answer === 'counted' || answer === 'added' ? answers[answer] : answers.firstDay[answer as 'month'],
    scale: () => answers.scale[answer]!,
    marks: () => answers.marks[answer]!,
    partial: () => (answer === '0' ? answers.wholePeriod : answers.months(answer)),
    table: () => answers.table(answer, evidence.split(' · ')[Number(answer) - 1]?.replace(/^\d+: /, '') ?? ''),
  }
  return format[subject]?.() ?? answer
}

const formatMonth = (month: number, language: Language): string =>
  new Intl.DateTimeFormat(getLocale(language), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1))
