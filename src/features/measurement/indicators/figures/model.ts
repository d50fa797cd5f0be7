import { makeSuppressionTest, type SmallNumbers } from '#features/measurement/small-numbers/model.ts'
import { type Amount, computeRatio, multiplyAmount, subtractAmount, sumAmounts } from '#shared/amount.ts'
import { type LegalDate, monthsLater } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Definition, MissingReason, PeriodType } from '../entities.ts'
import type { Figure, Survey } from './contract.ts'
import type { Composition } from './members/model.ts'

/** For an indicator, area and period: the figure reported for the area, and the sum of the areas below. */
export interface Cell {
  indicatorId: Id
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  /** Null if no figure was reported, or if it was reported as missing. */
  reported: Amount | null
  missing: MissingReason | null
  definitionVersion: number | null
  summed: Amount | null
  /** Without rounding; for a weighted mean, the sum of value times weight. */
  sum: Amount | null
  weight: Amount | null
  isAdded: boolean
  known: number
  provisional: boolean
  partial: boolean
  /** Survey data of the reported figure. */
  n: number | null
  low: Amount | null
  high: Amount | null
}

/** For figures that cannot be summed: the distribution below each area, per period. */
export interface Spread {
  indicatorId: Id
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  minimum: Amount
  median: Amount
  maximum: Amount
  /** Includes figures that are not part of the distribution, because other figures cover the same territory. */
  known: number
  provisional: boolean
  partial: boolean
  /** Whether any of them is suppressed for this reader, so that the distribution is suppressed too. */
  isSmall: boolean
}

/** Figures of an indicator, by area and period. */
export type Figures = readonly Figure[]

export const makeEmptyFigure = ({
  areaId,
  startsOn,
  endsOn,
}: Pick<Figure, 'areaId' | 'startsOn' | 'endsOn'>): Figure => ({
  areaId,
  startsOn,
  endsOn,
  value: null,
  missing: null,
  derivation: 'reported',
  provisional: false,
  partial: false,
  known: 0,
  unknownCount: 0,
  overlapCount: 0,
  covered: null,
  withheld: false,
  reported: null,
  distribution: null,
  survey: null,
  definitionVersion: null,
})

const toSurvey = ({ reported, n, low, high }: Cell): Survey | null =>
  reported !== null && (n !== null || low !== null || high !== null) ? { n, low, high } : null

/** Returns the sum below an area without the figures that are not added. */
function sumCounted({ summed, sum, weight, known }: Cell, omitted: Composition['omitted'], isMean: boolean) {
  if (omitted.length === 0 || sum === null || weight === null) return summed
  if (omitted.length === known) return null
  const weigh = ({ value, n }: Composition['omitted'][number]) => (isMean ? multiplyAmount(value, n ?? 0) : value)
  const rest = subtractAmount(sum, sumAmounts(omitted.map(weigh)))
  if (!isMean) return rest
  const restWeight = subtractAmount(weight, sumAmounts(omitted.map(({ n }) => String(n ?? 0))))
  return computeRatio(rest, restWeight, 1) ?? null
}

/**
 * Computes the figure of a cell. The figure of an area at the counting level is reported. Figures of areas merged into
 * it as a whole are carried over, so that earlier periods refer to today's territory. The figure of an upper area is
 * the sum of the areas below, with the reported figure shown next to it.
 * @param countsItself whether figures of this area are summed for the areas above
 */
export function toFigure(
  cell: Cell,
  countsItself: boolean,
  { omitted, omitsOwn, missingCount }: Composition,
  { addsOverArea }: Pick<Definition, 'addsOverArea'>,
): Figure {
  const { reported, isAdded, missing, provisional, partial, definitionVersion } = cell
  const known = cell.known - omitted.length
  const figure = {
    ...makeEmptyFigure(cell),
    known,
    unknownCount: missingCount,
    overlapCount: omitted.length + (omitsOwn ? 1 : 0),
    provisional,
    partial,
    definitionVersion,
  }
  if (!isAdded) return { ...figure, value: reported, missing, known: reported === null ? 0 : 1, survey: toSurvey(cell) }
  const summed = sumCounted(cell, omitted, addsOverArea === 'weighted_mean')
  if (!countsItself) return { ...figure, derivation: 'summed', value: summed, reported }
  const own = omitsOwn ? null : reported
  if (known === 0 && omitted.length > 0) return { ...figure, value: own, known: own === null ? 0 : 1 }
  const parts = [own, summed].flatMap((value) => value ?? [])
  return {
    ...figure,
    derivation: 'carried_over',
    value: parts.length > 0 ? sumAmounts(parts) : null,
    reported,
    known: known + (own === null ? 0 : 1),
  }
}

/** Omits the figure reported for the area itself when it equals the sum, because then there is nothing to compare. */
export const omitEqualReported = (figure: Figure): Figure =>
  figure.derivation === 'summed' && figure.reported === figure.value ? { ...figure, reported: null } : figure

export const toDistributionFigure = (
  { minimum, median, maximum, isSmall, ...spread }: Spread,
  { omitted, missingCount }: Composition,
): Figure => ({
  ...makeEmptyFigure(spread),
  derivation: 'distribution',
  overlapCount: omitted.length,
  known: spread.known - omitted.length,
  unknownCount: missingCount,
  provisional: spread.provisional,
  partial: spread.partial,
  ...(isSmall ? suppressedValues : { distribution: { minimum, median, maximum } }),
})

/** The replacement of a suppressed value. */
export const suppressedValues = {
  value: null,
  missing: 'small_numbers',
  reported: null,
  distribution: null,
  survey: null,
} as const

/**
 * Suppresses small numbers.
 * @param isPart whether they are parts of a breakdown
 */
export function suppressSmallNumbers(figures: Figures, small: readonly SmallNumbers[], isPart: boolean): Figure[] {
  const isWithheld = makeSuppressionTest(small)
  return figures.map((figure) => (isWithheld(figure, isPart) ? { ...figure, ...suppressedValues } : figure))
}

export type Per = Exclude<PeriodType, 'custom'>
const months: Record<Per, number> = { month: 1, quarter: 3, year: 12 }

/** Returns the period of that length that contains a day. */
export function getPeriodContaining(per: Per, day: LegalDate): { startsOn: LegalDate; endsOn: LegalDate } {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / months[per]) * months[per] + 1
  const startsOn = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  return { startsOn, endsOn: monthsLater(startsOn, months[per]) }
}

/** Returns the length of the period if it is a month, quarter or year; undefined = use the indicator's periods. */
export function findPeriodLength(startsOn: LegalDate, endsOn: LegalDate): Per | undefined {
  const length =
    (Number(endsOn.slice(0, 4)) - Number(startsOn.slice(0, 4))) * 12 +
    Number(endsOn.slice(5, 7)) -
    Number(startsOn.slice(5, 7))
  return (Object.keys(months) as Per[]).find((per) => months[per] === length)
}

/**
 * Extends the end to complete the last period, because a partial period would allow the omitted part to be computed.
 * `getFigures` excludes periods that begin before `from`.
 */
export const extendToPeriodEnd = (per: Per | undefined, to: LegalDate): LegalDate => {
  if (!per) return to
  const last = getPeriodContaining(per, to)
  return last.startsOn === to ? to : last.endsOn
}

/** Checks whether figures of such periods can be combined into longer periods. */
export const isLonger = (per: Per, type: PeriodType): boolean => type !== 'custom' && months[per] > months[type]

/** A figure that was reported as missing is a missing figure itself. */
export const countMissingIn = ({ derivation, known, unknownCount }: Figure): number =>
  derivation === 'reported' && known === 0 ? 1 : unknownCount

const isReported = ({ value, missing }: Figure): boolean => value !== null || missing === 'small_numbers'

/** Returns the shorter periods of a longer period. */
function listShorterPeriods(
  startsOn: LegalDate,
  count: number,
  type: Per,
): { startsOn: LegalDate; endsOn: LegalDate }[] {
  return Array.from({ length: count }, (_, at) => ({
    startsOn: monthsLater(startsOn, at * months[type]),
    endsOn: monthsLater(startsOn, (at + 1) * months[type]),
  }))
}

/** Returns the sum of the figures reported for the area itself, if each period has one. */
function sumReported(figures: Figures, expected: number): Amount | null {
  const reported = figures.flatMap((figure) => figure.reported ?? [])
  return reported.length === expected ? sumAmounts(reported) : null
}

/**
 * Combines figures to longer periods: the sum, or the last known figure. A missing period makes a sum partial. Returns
 * no figures when they cannot be combined over time.
 * @param countExpected the number of figures that are missing in a period without a figure
 */
export function perPeriod(
  figures: Figures,
  per: Per,
  definition: Pick<Definition, 'addsOverTime' | 'periodType'>,
  countExpected: (figure: Figure, period: Pick<Figure, 'startsOn' | 'endsOn'>) => number,
): Figure[] {
  const { addsOverTime, periodType } = definition
  if (!isLonger(per, periodType)) return [...figures]
  if (addsOverTime === 'none') return []
  const expected = months[per] / months[periodType as Per]
  const groups = Map.groupBy(
    figures,
    (figure) => `${figure.areaId} ${getPeriodContaining(per, figure.startsOn).startsOn}`,
  )
  return [...groups.values()].map((group): Figure => {
    const sorted = group.toSorted((left, other) => (left.startsOn < other.startsOn ? -1 : 1))
    const valued = sorted.filter((entry) => entry.value !== null)
    const last = valued.at(-1)
    const isSmall = addsOverTime === 'latest' && sorted.findLast(isReported)?.missing === 'small_numbers'
    const whole = valued.length === expected && !sorted.some((entry) => entry.partial)
    const period = getPeriodContaining(per, sorted[0]!.startsOn)
    const used = addsOverTime === 'latest' ? [last ?? sorted.at(-1)!] : sorted
    const absent = listShorterPeriods(period.startsOn, expected, periodType as Per).filter(
      ({ startsOn }) => !sorted.some((entry) => entry.startsOn === startsOn),
    )
    const made = {
      ...makeEmptyFigure({ areaId: sorted[0]!.areaId, ...period }),
      derivation: sorted.some((entry) => entry.derivation === 'carried_over')
        ? ('carried_over' as const)
        : sorted[0]!.derivation,
      provisional: used.some((entry) => entry.provisional),
      partial: !whole,
      withheld: sorted.some((entry) => entry.withheld),
      known: used.reduce((sum, entry) => sum + entry.known, 0),
      overlapCount: used.reduce((sum, entry) => sum + entry.overlapCount, 0),
      unknownCount:
        used.reduce((sum, entry) => sum + countMissingIn(entry), 0) +
        (addsOverTime === 'latest' ? 0 : absent.reduce((sum, at) => sum + countExpected(sorted[0]!, at), 0)),
      definitionVersion: sorted.at(-1)!.definitionVersion,
    }
    if (isSmall) return { ...made, ...suppressedValues }
    if (addsOverTime === 'latest')
      return { ...made, value: last?.value ?? null, reported: last?.reported ?? null, partial: last?.partial ?? true }
    return {
      ...made,
      value: last ? sumAmounts(valued.map((entry) => entry.value!)) : null,
      reported: sumReported(sorted, expected),
    }
  })
}
