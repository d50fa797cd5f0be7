import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { Definition, Parts, PeriodType } from '../entities.ts'
import type { FigureIssue, ReportedFigure } from './contract.ts'

const lengths: Record<Exclude<PeriodType, 'custom'>, { months: number }> = {
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
}

/** Returns the first day after the period that begins on a day; undefined when no such period begins on that day. */
export function getPeriodEnd(type: PeriodType, startsOn: LegalDate): LegalDate | undefined {
  if (type === 'custom') return undefined
  const first = Temporal.PlainDate.from(startsOn)
  const { months } = lengths[type]
  return first.day === 1 && (first.month - 1) % months === 0 ? first.add({ months }).toString() : undefined
}

/** Returns the key of a breakdown, independent of the order of input: `offence=burglary;sex=f`. */
export function toPartsKey(parts: Parts): string {
  const every = Object.entries(parts)
  // The whole, as for most figures.
  if (every.length === 0) return ''
  return every
    .toSorted(([value], [other]) => (value < other ? -1 : 1))
    .map(([dimension, value]) => `${dimension}=${value}`)
    .join(';')
}

const earliest = '1800-01-01'
const latest = '2200-01-01'

/** A figure with the end of the period, or an issue. */
export type Judged =
  | { figure: ReportedFigure & { endsOn: LegalDate }; issue?: never }
  | { figure?: never; issue: Omit<FigureIssue, 'line'> }

/**
 * Checks whether a figure is valid for the indicator: known parts, correct period length, a value or a reason, an
 * interval that contains the value, and the number of answers for a weighted mean.
 */
export function checkFigure(figure: ReportedFigure, definition: Definition): Judged {
  const makeIssue = (code: FigureIssue['code'], value: string): Judged => ({ issue: { code, value } })
  if (definition.formula) return makeIssue('COMPUTED', figure.indicator)
  const strange = Object.entries(figure.parts).find(
    ([code, value]) =>
      !definition.dimensions.find((dimension) => dimension.code === code)?.values.some((entry) => entry.code === value),
  )
  if (strange) return makeIssue('PART_UNKNOWN', strange.join('='))
  const { startsOn } = figure
  const regular = getPeriodEnd(definition.periodType, startsOn)
  const endsOn = figure.endsOn ?? regular
  const isOdd =
    endsOn === undefined ||
    endsOn <= startsOn ||
    startsOn < earliest ||
    endsOn > latest ||
    (definition.periodType !== 'custom' && endsOn !== regular) ||
    (figure.partialTo !== null && (figure.partialTo <= startsOn || figure.partialTo >= endsOn))
  if (isOdd) return makeIssue('PERIOD_INVALID', [startsOn, figure.endsOn].filter(Boolean).join(' – '))
  if ((figure.value === null) === (figure.missing === null)) return makeIssue('VALUE_OR_REASON', figure.value ?? '')
  const { value, low, high, n } = figure
  const within =
    value === null ||
    ((low === null || Number(low) <= Number(value)) && (high === null || Number(value) <= Number(high)))
  if (!within || (low === null) !== (high === null))
    return makeIssue('INTERVAL_INVALID', [low, value, high].filter(Boolean).join(' '))
  if (definition.addsOverArea === 'weighted_mean' && value !== null && n === null)
    return makeIssue('INTERVAL_INVALID', value)
  return { figure: { ...figure, endsOn } }
}

/**
 * Returns the version that applies to a period: the latest version valid on the first day.
 * @param versions the latest first
 */
export const getVersionAt = (
  versions: readonly { version: number; validFrom: LegalDate | null }[],
  startsOn: LegalDate,
): number => versions.find(({ validFrom }) => validFrom === null || validFrom <= startsOn)?.version ?? 1
