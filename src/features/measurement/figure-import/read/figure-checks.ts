import type { ReadPeriod } from '../values/periods.ts'
import type { ReadFigure } from './figure.ts'
import type { KnownIndicator } from './indicators.ts'

const lengths = { day: 0, month: 1, quarter: 3, half: 6, year: 12, split_year: 12 } as const
/** How a period of the file relates to the indicator's period length. */
type Fit = 'own' | 'longer' | 'odd'

/**
 * Checks whether an interval is invalid: it does not contain the value, has a single limit only, or a mean lacks the
 * number of answers as weight.
 */
export function isOddInterval({ value, low, high, n }: ReadFigure, { definition }: KnownIndicator): boolean {
  if (value === null) return false
  if (definition.addsOverArea === 'weighted_mean' && n === null) return true
  if ((low === null) !== (high === null)) return true
  return low !== null && high !== null && (Number(low) > Number(value) || Number(value) > Number(high))
}

/** Returns how a period of the file relates to the period length of the indicator. */
export function getPeriodFit(
  { length }: Pick<ReadPeriod, 'length'>,
  { definition: { periodType } }: KnownIndicator,
): Fit {
  if (length === 'day') return 'odd'
  if (periodType === 'custom') return 'own'
  if (length === 'split_year' || length === 'half') return length === 'half' && periodType !== 'year' ? 'longer' : 'odd'
  if (lengths[length] === lengths[periodType]) return 'own'
  return lengths[length] > lengths[periodType] ? 'longer' : 'odd'
}
