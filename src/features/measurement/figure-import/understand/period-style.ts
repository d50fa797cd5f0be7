import type { FileQuestion } from '../profile/entities.ts'
import { type PeriodStyle, undecidedStyle } from '../values/entities.ts'
import { readPeriodLabel } from '../values/periods.ts'

/** Words that announce a school year. */
const schoolPattern = /school|scolaire|schul|skole|acad/i
const months = Array.from({ length: 12 }, (_, index) => String(index + 1))

interface DetectedStyle {
  style: PeriodStyle
  questions: FileQuestion[]
}

/**
 * Determines how the period labels of a file are read. All labels together decide: `2003/04` next to `2012/13` is a year,
 * next to `2003/01` a month. What they do not decide is a question.
 * @param context the head of the column and the titles, where a word such as "school year" may stand
 */
export function detectPeriodStyle(labels: readonly string[], context: string): DetectedStyle {
  const { pairs, questions: pairQuestions } = detectPairs(labels, context)
  const { days, questions: dayQuestions } = detectDayOrder(labels)
  return { style: { ...undecidedStyle, pairs, days }, questions: [...pairQuestions, ...dayQuestions] }
}

function detectPairs(labels: readonly string[], context: string) {
  const inWords: string[] = []
  const onlyMonth: string[] = []
  const onlyYear: string[] = []
  const either: string[] = []
  for (const label of labels) {
    const readings = readPeriodLabel(label)
    const isMonth = readings.some(({ form }) => form === 'month_pair')
    const year = readings.find((reading) => reading.form === 'year_pair')
    if (year?.isFull) inWords.push(label)
    else if (year && isMonth) either.push(label)
    else if (year) onlyYear.push(label)
    else if (isMonth) onlyMonth.push(label)
  }
  const split = [...inWords, ...onlyYear, ...either]
  const ask = (options: readonly string[], proposal: string | null): FileQuestion => ({
    subject: 'split_years',
    options: [...options],
    proposal,
    evidence: showEnds(split),
  })
  const proposal = split.some((label) => schoolPattern.test(label)) || schoolPattern.test(context) ? '9' : null
  const pairs: PeriodStyle['pairs'] =
    onlyMonth.length + onlyYear.length + either.length === 0
      ? null
      : onlyMonth.length > onlyYear.length
        ? 'month'
        : onlyYear.length > 0 || either.length > 1
          ? 'year'
          : null
  // Only labels such as `2003/04` that may be either: the person says which.
  if (onlyMonth.length === 0 && onlyYear.length === 0 && either.length > 0)
    return { pairs, questions: [ask(inWords.length > 0 ? months : [...months, 'month'], proposal)] }
  // Labels that contradict each other: the person says which, and the others are faults.
  if (onlyMonth.length > 0 && onlyYear.length > 0)
    return { pairs, questions: [ask(['month', ...months], pairs === 'month' ? 'month' : proposal)] }
  const hasYears = inWords.length > 0 || pairs === 'year'
  return { pairs, questions: hasYears ? [ask(months, proposal)] : [] }
}

function detectDayOrder(labels: readonly string[]) {
  let [dayFirst, monthFirst] = [0, 0]
  const either: string[] = []
  for (const label of labels) {
    const forms = readPeriodLabel(label).map(({ form }) => form)
    const [isDayFirst, isMonthFirst] = [forms.includes('day_first'), forms.includes('month_first')]
    if (isDayFirst && isMonthFirst) either.push(label)
    else if (isDayFirst) dayFirst += 1
    else if (isMonthFirst) monthFirst += 1
  }
  if (dayFirst + monthFirst + either.length === 0) return { days: null, questions: [] }
  const days = monthFirst > dayFirst ? ('month_first' as const) : ('day_first' as const)
  if (dayFirst > 0 !== monthFirst > 0) return { days, questions: [] }
  const question: FileQuestion = {
    subject: 'date_order',
    options: ['day_first', 'month_first'],
    proposal: dayFirst === monthFirst ? null : days,
    evidence: showEnds(either),
  }
  return { days, questions: [question] }
}

const showEnds = (labels: readonly string[]): string =>
  [...new Set([labels[0], labels.at(-1)])]
    .filter((label) => label !== undefined)
    .join(' … ')
    .slice(0, 400)
