import type { QuestionSubject, Role } from '../profile/entities.ts'
import type { ImportProfile } from '../profile/model.ts'

type Numbers = Pick<ImportProfile['numbers'], 'decimal' | 'thousands'>

/** A number notation as an answer: an example of a number with thousands and decimals. */
export const toNotation = ({ decimal, thousands }: Numbers): string =>
  `1${thousands ?? ''}234${decimal ?? ''}${decimal ? '5' : ''}`

const notations: readonly Numbers[] = [
  { thousands: '.', decimal: ',' },
  { thousands: ',', decimal: '.' },
  { thousands: null, decimal: ',' },
  { thousands: null, decimal: '.' },
  { thousands: ' ', decimal: ',' },
  { thousands: ' ', decimal: '.' },
]
export const numberNotations: readonly string[] = notations.map(toNotation)

/** Checks whether a person has checked an import profile and answered all questions. */
export const isConfirmed = ({ confirmed, questions }: ImportProfile): boolean => confirmed && questions.length === 0

/** Returns an import profile in which a question is answered; undefined when the answer is none of the possible ones. */
export function answerQuestion(
  importProfile: ImportProfile,
  subject: QuestionSubject,
  answer: string,
): ImportProfile | undefined {
  const question = importProfile.questions.find((entry) => entry.subject === subject)
  if (!question || (question.options.length > 0 && !question.options.includes(answer))) return undefined
  const answered = applyAnswer(importProfile, subject, answer)
  return answered && { ...answered, questions: answered.questions.filter((entry) => entry.subject !== subject) }
}

function applyAnswer(
  importProfile: ImportProfile,
  subject: QuestionSubject,
  answer: string,
): ImportProfile | undefined {
  const { periodStyle } = importProfile
  switch (subject) {
    case 'values':
      return moveRole(importProfile, 'value', answer)
    case 'year_column':
      return moveRole(importProfile, 'year', answer)
    case 'split_years':
      return answer === 'month'
        ? { ...importProfile, periodStyle: { ...periodStyle, pairs: 'month' } }
        : { ...importProfile, periodStyle: { ...periodStyle, pairs: 'year', yearStart: Number(answer) } }
    case 'date_order':
      return { ...importProfile, periodStyle: { ...periodStyle, days: answer as 'day_first' | 'month_first' } }
    case 'date_meaning':
      return answerDateMeaning(importProfile, answer)
    case 'numbers': {
      const notation = notations.find((entry) => toNotation(entry) === answer)
      return notation && { ...importProfile, numbers: { ...importProfile.numbers, ...notation } }
    }
    case 'scale':
      return { ...importProfile, numbers: { ...importProfile.numbers, power: Number(answer) } }
    case 'marks':
      return answerMarks(importProfile, answer)
    case 'partial':
      return answerPartial(importProfile, Number(answer))
    // The period is asked again for the next file. See `entered-period.ts`.
    case 'period':
      return importProfile
    case 'table':
      return { ...importProfile, arrangement: { ...importProfile.arrangement, table: Number(answer) } }
  }
}

/** Gives a role to the column of that name instead of the column that had it. */
function moveRole(importProfile: ImportProfile, kind: 'value' | 'year', head: string): ImportProfile {
  const role: Role = kind === 'value' ? { kind, indicator: null, parts: {} } : { kind }
  const columns = importProfile.columns.map((column) => {
    if (column.head === head) return { ...column, role }
    return column.role.kind === kind ? { ...column, role: { kind: 'ignored' } as const } : column
  })
  return { ...importProfile, columns }
}

function answerDateMeaning(importProfile: ImportProfile, answer: string): ImportProfile {
  if (answer === 'counted' || answer === 'added')
    return { ...importProfile, events: { per: importProfile.events?.per ?? 'year', aggregation: answer } }
  const dates = answer as 'month' | 'quarter' | 'year'
  const columns = importProfile.columns.map((column) =>
    column.role.kind === 'date' ? { ...column, role: { kind: 'period' } as const } : column,
  )
  return { ...importProfile, columns, events: null, periodStyle: { ...importProfile.periodStyle, dates } }
}

function answerMarks(importProfile: ImportProfile, answer: string): ImportProfile {
  const signs = importProfile.questions.find(({ subject }) => subject === 'marks')!.evidence.split(' ')
  const state = answer as 'provisional' | 'final'
  const marks = Object.entries(importProfile.marks).map(([sign, mark]) => [
    sign,
    signs.includes(sign) ? { ...mark, state } : mark,
  ])
  return { ...importProfile, marks: Object.fromEntries(marks) }
}

/** Sets the number of months that a period with a sign covers; 0: the whole period. */
function answerPartial(importProfile: ImportProfile, months: number): ImportProfile {
  const label = importProfile.questions.find(({ subject }) => subject === 'partial')!.evidence
  const marks = Object.entries(importProfile.marks).map(([sign, mark]) => [
    sign,
    label.endsWith(sign) && months > 0 ? { ...mark, months } : mark,
  ])
  return { ...importProfile, marks: Object.fromEntries(marks) }
}
