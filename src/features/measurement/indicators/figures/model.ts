import { makeSuppressionTest, type SmallNumbers } from '#features/measurement/small-numbers/model.ts'
import { type Amount, computeRatio, sumAmounts } from '#shared/amount.ts'
import { type LegalDate, monthsLater } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Definition, FigureMissing, MissingReason, PeriodType } from '../entities.ts'
import type { Figure, Survey } from './contract.ts'

/** For an indicator, area and period: the figure reported for the area, and the sum of the areas below. */
export interface Cell {
  indicatorId: Id
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  /** Null if no figure was reported, or if it was reported as missing. */
  reported: Amount | null
  isReported: boolean
  missing: MissingReason | null
  definitionVersion: number | null
  summed: Amount | null
  isAdded: boolean
  known: number
  unknownCount: number
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
  known: number
  provisional: boolean
  partial: boolean
  /** Whether any of them is suppressed for this reader, so that the distribution is suppressed too. */
  isSmall: boolean
}

/** Figures of an indicator, by area and period. */
export type Figures = readonly Figure[]

const makeEmptyFigure = ({ areaId, startsOn, endsOn }: Pick<Figure, 'areaId' | 'startsOn' | 'endsOn'>): Figure => ({
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
  withheld: false,
  reported: null,
  distribution: null,
  survey: null,
  definitionVersion: null,
})

const toSurvey = ({ reported, n, low, high }: Cell): Survey | null =>
  reported !== null && (n !== null || low !== null || high !== null) ? { n, low, high } : null

/**
 * Computes the figure of a cell. The figure of an area at the counting level is reported. Figures of areas merged into
 * it as a whole are carried over, so that earlier periods refer to today's territory. The figure of an upper area is
 * the sum of the areas below, with the reported figure shown next to it.
 * @param countsItself whether figures of this area are summed for the areas above
 */
export function toFigure(cell: Cell, countsItself: boolean): Figure {
  const {
    reported,
    summed,
    isReported: isReportedEntry,
    isAdded,
    missing,
    known,
    unknownCount,
    provisional,
    partial,
    definitionVersion,
  } = cell
  const figure = { ...makeEmptyFigure(cell), known, unknownCount, provisional, partial, definitionVersion }
  if (countsItself) {
    if (!isAdded)
      return { ...figure, value: reported, missing, known: reported === null ? 0 : 1, survey: toSurvey(cell) }
    const parts = [reported, summed].flatMap((value) => value ?? [])
    return { ...figure, derivation: 'carried_over', value: parts.length > 0 ? sumAmounts(parts) : null, reported }
  }
  if (!isAdded)
    return {
      ...figure,
      value: reported,
      missing,
      known: isReportedEntry && reported !== null ? 1 : 0,
      survey: toSurvey(cell),
    }
  return { ...figure, derivation: 'summed', value: summed, reported: reported === summed ? null : reported }
}

export const toDistributionFigure = ({ minimum, median, maximum, isSmall, ...spread }: Spread): Figure => ({
  ...makeEmptyFigure(spread),
  derivation: 'distribution',
  known: spread.known,
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

const isReported = ({ value, missing }: Figure): boolean => value !== null || missing === 'small_numbers'

/** Returns the reason why a ratio is unknown. Suppression of either figure has priority. */
const getMissingReason = (above: Figure, under: Figure): FigureMissing =>
  [above, under].find(({ missing }) => missing === 'small_numbers')?.missing ??
  above.missing ??
  under.missing ??
  'unknown'

/**
 * Combines figures to longer periods: the sum, or the last known figure. A missing period makes a sum partial. Returns
 * no figures when they cannot be combined over time.
 */
export function perPeriod(
  figures: Figures,
  per: Per,
  definition: Pick<Definition, 'addsOverTime' | 'periodType'>,
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
    const made = {
      ...makeEmptyFigure({ areaId: sorted[0]!.areaId, ...getPeriodContaining(per, sorted[0]!.startsOn) }),
      derivation: sorted.some((entry) => entry.derivation === 'carried_over')
        ? ('carried_over' as const)
        : sorted[0]!.derivation,
      provisional: sorted.some((entry) => entry.provisional),
      partial: !whole,
      withheld: sorted.some((entry) => entry.withheld),
      known: sorted.reduce((sum, entry) => sum + entry.known, 0),
      unknownCount: sorted.reduce((sum, entry) => sum + entry.unknownCount, 0),
      definitionVersion: sorted.at(-1)!.definitionVersion,
    }
    if (isSmall) return { ...made, ...suppressedValues }
    if (addsOverTime === 'latest') return { ...made, value: last?.value ?? null, partial: last ? last.partial : true }
    return { ...made, value: last ? sumAmounts(valued.map((entry) => entry.value!)) : null }
  })
}

/** Computes ratios of sums for the same area and period. If either figure is unknown, the ratio is unknown. */
export function ratios(numerator: Figures, denominator: Figures, per: number): Figure[] {
  const place = (entry: Figure) => `${entry.areaId} ${entry.startsOn} ${entry.endsOn}`
  const children = new Map(denominator.map((entry) => [place(entry), entry]))
  return numerator.flatMap((above): Figure[] => {
    const under = children.get(place(above))
    if (!under) return []
    const value =
      above.value === null || under.value === null ? null : (computeRatio(above.value, under.value, per) ?? null)
    return [
      {
        ...makeEmptyFigure(above),
        derivation: 'computed',
        value,
        missing: value === null ? getMissingReason(above, under) : null,
        provisional: above.provisional || under.provisional,
        partial: above.partial || under.partial,
        withheld: above.withheld || under.withheld,
        known: above.known,
        unknownCount: above.unknownCount,
      },
    ]
  })
}

/**
 * Returns the inhabitants for each of these periods: on 1 January of the year in which the period begins, otherwise of
 * the last known earlier year.
 */
export function inhabitants(figures: Figures, population: ReadonlyMap<Id, Readonly<Record<string, number>>>): Figure[] {
  return figures.map((figure) => {
    const known = population.get(figure.areaId) ?? {}
    const year = Object.keys(known)
      .filter((each) => each <= figure.startsOn.slice(0, 4))
      .toSorted()
      .at(-1)
    return {
      ...makeEmptyFigure(figure),
      value: year === undefined ? null : String(known[year]),
      missing: year === undefined ? 'unknown' : null,
    }
  })
}
