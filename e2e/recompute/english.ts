import { type Decimal, parseDecimal, toEnglish, toEnglishFigure } from './decimal.ts'
import { type Figure, findReported } from './figures.ts'
import { monthsIn, type Period } from './periods.ts'
import { type Indicator, nameOf } from './rows.ts'

/** How English pages write what was recomputed. The texts are written here again, so that a wrong number cannot hide in one. */

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

export function formatPeriod(period: Period): string {
  const [year, month, months] = [period.startsOn.slice(0, 4), Number(period.startsOn.slice(5, 7)), monthsIn(period)]
  if (months === 12) return year
  return months === 3 ? `Q${(month + 2) / 3} ${year}` : `${monthNames[month - 1]} ${year}`
}

const counted = (count: number, singular: string, plural: string): string =>
  count === 1 ? `1 ${singular}` : `${toEnglish(parseDecimal(String(count)))} ${plural}`

export const formatCount = (count: number): string => toEnglish(parseDecimal(String(count)))

export const formatAmount = (value: Decimal | string, { definition }: Indicator): string =>
  toEnglishFigure(typeof value === 'string' ? parseDecimal(value) : value, definition.unit.decimals, false)

export function formatFigure(figure: Figure, indicator: Indicator): string {
  const { distribution, value, missing, derivation, known } = figure
  if (distribution) {
    const [least, middle, most] = [distribution.minimum, distribution.median, distribution.maximum].map((each) =>
      formatAmount(each, indicator),
    )
    return `From ${least} to ${most}, median ${middle}, ${counted(known, 'area', 'areas')}`
  }
  if (value !== null) return toEnglishFigure(value, indicator.definition.unit.decimals, derivation === 'computed')
  return missing === null ? 'no figure reported' : `not available: ${missing.replaceAll('_', ' ')}`
}

/** What a reader must know to use the figure. */
export function listNotes(figure: Figure, isPartlyUnreadable: boolean): string[] {
  const { provisional, partial, derivation, missingCount, value, distribution } = figure
  const isIncomplete = derivation !== 'reported' && missingCount > 0 && (value !== null || distribution !== null)
  const missing = counted(missingCount, 'figure missing', 'figures missing')
  const reported = findReported(figure)
  return [
    provisional ? 'provisional' : '',
    partial ? 'incomplete period' : '',
    derivation === 'carried_over' ? 'carried over' : '',
    isIncomplete ? (derivation === 'computed' ? `computed from incomplete sums: ${missing}` : missing) : '',
    isPartlyUnreadable ? 'partly not visible to you' : '',
    derivation === 'summed' && reported ? `reported for the area itself: ${toEnglish(reported)}` : '',
  ].filter(Boolean)
}

export function listSurvey({ survey }: Figure, indicator: Indicator): string[] {
  if (!survey) return []
  const { n, low, high } = survey
  return [
    n === null ? '' : counted(n, 'response', 'responses'),
    low === null || high === null
      ? ''
      : `95% confidence interval: ${formatAmount(low, indicator)} to ${formatAmount(high, indicator)}`,
  ].filter(Boolean)
}

export function describeFigure(figure: Figure, indicator: Indicator, isPartlyUnreadable: boolean): string {
  const hasValue = figure.value !== null || figure.distribution !== null
  const unit = hasValue ? ` ${nameOf(indicator.definition.unit.names)}` : ''
  return [
    `${formatFigure(figure, indicator)}${unit}`,
    ...listNotes(figure, isPartlyUnreadable),
    ...listSurvey(figure, indicator),
  ].join(', ')
}

export const describeDerivation: Record<Figure['derivation'], string> = {
  reported: 'reported for the area itself',
  summed: 'sum of the areas within',
  carried_over: 'carried over from merged areas',
  computed: 'computed from two indicators',
  distribution: 'distribution of the areas within',
}
