import { type Amount, sumAmounts } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Definition, Parts } from '../entities.ts'
import { toPartsKey } from '../observations/model.ts'
import type { Anomaly } from './contract.ts'

/** A figure that is in force or about to be reported. */
export interface CheckedFigure {
  areaId: Id
  parts: Parts
  startsOn: LegalDate
  endsOn: LegalDate
  value: Amount
  partial: boolean
  /** Whether the figure is checked; the other figures serve for comparison. */
  isChecked: boolean
}

type AnomalyDetails = Pick<Anomaly, 'code'> & Partial<Pick<Anomaly, 'comparisonValue' | 'usualRange' | 'dimension'>>
type CheckedDefinition = Pick<Definition, 'unit' | 'addsOverArea' | 'dimensions'>

/**
 * The whole of each unit that expresses a share. Rates per inhabitants are not included, because a person can be
 * counted several times.
 */
const wholes: Readonly<Record<string, number>> = { percent: 100, '%': 100, per_1000: 1000, permille: 1000 }

const isCounted = ({ unit, addsOverArea }: CheckedDefinition): boolean => addsOverArea === 'sum' && unit.decimals === 0

/** Returns the violations of rules that every value of such an indicator must meet. */
export function impossible(value: Amount, what: CheckedDefinition): AnomalyDetails[] {
  const number = Number(value)
  const whole = wholes[what.unit.code]
  const never: AnomalyDetails[] = []
  // An amount or a share is never below zero. A mean may be, for example of degrees or of differences.
  if (number < 0 && (what.addsOverArea === 'sum' || whole !== undefined)) never.push({ code: 'BELOW_ZERO' })
  if (whole !== undefined && number > whole) never.push({ code: 'OVER_THE_WHOLE', comparisonValue: String(whole) })
  if (isCounted(what) && !Number.isInteger(number)) never.push({ code: 'NOT_WHOLE' })
  return never
}

/** Modified z-score beyond which a value is unusual (Iglewicz and Hoaglin). */
const farthest = 3.5
/** Factor from the MAD of a normal distribution to the standard deviation. */
const madToDeviation = 1.4826
const leastYears = 4
const maxYears = 10

const computeMedian = (values: readonly number[]): number => {
  const sorted = values.toSorted((left, other) => left - other)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

interface Scale {
  to: (value: number) => number
  from: (value: number) => number
  /** The minimum spread on this scale, so that an almost constant series does not flag the first small difference. */
  floor: number
}

/** Scale for counts. The spread by chance alone (Poisson) is 1 for any size of the count (Anscombe 1948). */
const counts: Scale = {
  to: (value) => 2 * Math.sqrt(value + 3 / 8),
  from: (value) => Math.max(0, (Math.max(0, value) / 2) ** 2 - 3 / 8),
  floor: 1,
}
/** Scale for other amounts: the ratio between values. A difference of a tenth is ignored. */
const times: Scale = { to: Math.log, from: Math.exp, floor: 0.1 }
const plain = (middle: number, decimals: number): Scale => ({
  to: (value) => value,
  from: (value) => value,
  floor: Math.max(Math.abs(middle) * 0.1, 10 ** -decimals),
})

/**
 * Checks whether a value is far from the values of the same area and breakdown in other years. The check uses the
 * median and the median absolute deviation, which a single unusual year does not change. The scale is chosen so that
 * the spread does not grow with the size.
 * Sources: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers (ASQC, 1993): modified z-score over 3.5. F.
 * J. Anscombe, The transformation of Poisson, binomial and negative-binomial data, Biometrika 35 (1948).
 * @param others values of the nearest other years, at most 10; with fewer than 4 there is no result
 */
export function findOutlier(
  value: Amount,
  others: readonly Amount[],
  what: CheckedDefinition,
): AnomalyDetails | undefined {
  const all = others.map(Number)
  const number = Number(value)
  if (all.length < leastYears) return undefined
  const positive = all.every((entry) => entry > 0) && number > 0
  const decimals = what.unit.decimals
  const scale = isCounted(what)
    ? all.every((entry) => entry >= 0) && number >= 0
      ? counts
      : undefined
    : positive
      ? times
      : plain(computeMedian(all), decimals)
  if (!scale) return undefined
  const scaled = all.map(scale.to)
  const middle = computeMedian(scaled)
  const spread = Math.max(madToDeviation * computeMedian(scaled.map((entry) => Math.abs(entry - middle))), scale.floor)
  if (Math.abs(scale.to(number) - middle) <= farthest * spread) return undefined
  const amount = (entry: number): Amount => String(Number(entry.toFixed(decimals)))
  const usualRange = {
    middle: amount(scale.from(middle)),
    low: amount(scale.from(middle - farthest * spread)),
    high: amount(scale.from(middle + farthest * spread)),
    years: all.length,
  }
  return { code: 'FAR_FROM_OWN', usualRange }
}

/**
 * Finds breakdowns whose parts do not add up to the whole: all parts are known and differ from it, or the known parts
 * already exceed it.
 */
export function findSumMismatch(
  whole: Amount,
  partOf: (parts: Parts) => Amount | undefined,
  { dimensions, addsOverArea }: CheckedDefinition,
): AnomalyDetails[] {
  if (addsOverArea !== 'sum') return []
  return dimensions
    .filter(({ isAdditive }) => isAdditive)
    .flatMap(({ code, values }): AnomalyDetails[] => {
      const known = values.flatMap((entry) => partOf({ [code]: entry.code }) ?? [])
      if (known.length === 0) return []
      const sum = sumAmounts(known)
      const differs = known.length === values.length ? Number(sum) !== Number(whole) : Number(sum) > Number(whole)
      return differs ? [{ code: 'PARTS_NOT_THE_WHOLE', comparisonValue: sum, dimension: code }] : []
    })
}

const getYear = (day: LegalDate): number => Number(day.slice(0, 4))
/** A key that is the same for the same days of different years. */
const season = ({ startsOn, endsOn }: CheckedFigure): string =>
  `${startsOn.slice(5)} ${endsOn.slice(5)} ${getYear(endsOn) - getYear(startsOn)}`
const place = ({ areaId, parts }: Pick<CheckedFigure, 'areaId' | 'parts'>): string => `${areaId} ${toPartsKey(parts)}`

export const toAnomaly = (
  indicator: string,
  { areaId, parts, startsOn, endsOn, value }: CheckedFigure,
  strikes: AnomalyDetails,
): Anomaly => ({
  ...{ indicator, areaId, parts, startsOn, endsOn, value },
  ...{ comparisonValue: null, usualRange: null, dimension: null },
  ...strikes,
})

/** Returns the index of the run of comparable periods that contains a day. Each break starts a new run. */
const countBreaksUntil = (day: LegalDate, breaks: readonly LegalDate[]): number =>
  breaks.filter((value) => value <= day).length

/**
 * Finds unusual values among the checked figures, compared with all figures.
 * @param below the sum of the areas below an area, by `<area> <first day> <day after the last>`; only for the whole
 */
export function findAnomalies(
  checkedFigures: readonly CheckedFigure[],
  indicator: string,
  what: CheckedDefinition,
  breaks: readonly LegalDate[],
  below: ReadonlyMap<string, Amount>,
): Anomaly[] {
  const alike = Map.groupBy(
    checkedFigures.filter(({ partial }) => !partial),
    (checkedFigure) =>
      `${place(checkedFigure)} ${season(checkedFigure)} ${countBreaksUntil(checkedFigure.startsOn, breaks)}`,
  )
  const period = ({ areaId, startsOn, endsOn }: Pick<CheckedFigure, 'areaId' | 'startsOn' | 'endsOn'>) =>
    `${areaId} ${startsOn} ${endsOn}`
  const byPeriod = new Map(
    checkedFigures.map((checkedFigure) => [
      `${period(checkedFigure)} ${toPartsKey(checkedFigure.parts)}`,
      checkedFigure,
    ]),
  )
  const wholesAsked = new Set<string>()
  // Weighted means are computed with more digits than users report.
  const tolerance = what.addsOverArea === 'weighted_mean' ? 10 ** -what.unit.decimals / 2 : 0
  return checkedFigures.flatMap((checkedFigure): Anomaly[] => {
    if (!checkedFigure.isChecked) return []
    const found = impossible(checkedFigure.value, what).map((strikes) => toAnomaly(indicator, checkedFigure, strikes))
    if (!checkedFigure.partial) {
      const others = (
        alike.get(
          `${place(checkedFigure)} ${season(checkedFigure)} ${countBreaksUntil(checkedFigure.startsOn, breaks)}`,
        ) ?? []
      )
        .filter(({ startsOn }) => startsOn !== checkedFigure.startsOn)
        .toSorted((first, second) => distance(first, checkedFigure) - distance(second, checkedFigure))
        .slice(0, maxYears)
      const far = findOutlier(
        checkedFigure.value,
        others.map(({ value }) => value),
        what,
      )
      if (far) found.push(toAnomaly(indicator, checkedFigure, far))
    }
    // A sum is reported once, at the whole, whichever of the parts is checked.
    const whole = byPeriod.get(`${period(checkedFigure)} `)
    if (!whole || wholesAsked.has(period(checkedFigure))) return found
    wholesAsked.add(period(checkedFigure))
    const getPartValue = (parts: Parts) => byPeriod.get(`${period(checkedFigure)} ${toPartsKey(parts)}`)?.value
    found.push(
      ...findSumMismatch(whole.value, getPartValue, what).map((strikes) => toAnomaly(indicator, whole, strikes)),
    )
    const sum = below.get(period(checkedFigure))
    if (sum !== undefined && Math.abs(Number(sum) - Number(whole.value)) > tolerance)
      found.push(toAnomaly(indicator, whole, { code: 'NOT_THE_SUM_BELOW', comparisonValue: sum }))
    return found
  })
}

const distance = (checkedFigure: CheckedFigure, other: CheckedFigure): number =>
  Math.abs(getYear(checkedFigure.startsOn) - getYear(other.startsOn))
