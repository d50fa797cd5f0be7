import { type Amount, sumOf } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Definition, Parts } from '../entities.ts'
import { keyOfParts } from '../observations/model.ts'
import type { FigureFinding } from './contract.ts'

/** A figure that is in force or about to be reported. */
export interface Told {
  areaId: Id
  parts: Parts
  startsOn: LegalDate
  endsOn: LegalDate
  value: Amount
  partial: boolean
  /** Whether the figure is checked; the other figures serve for comparison. */
  asked: boolean
}

type Strikes = Pick<FigureFinding, 'code'> & Partial<Pick<FigureFinding, 'beside' | 'usual' | 'dimension'>>
type What = Pick<Definition, 'unit' | 'addsOverArea' | 'dimensions'>

/**
 * The whole of a unit that expresses a share. A rate per inhabitants may exceed it, because a person can be counted
 * several times.
 */
const wholes: Readonly<Record<string, number>> = { percent: 100, '%': 100, per_1000: 1000, permille: 1000 }

const isCounted = ({ unit, addsOverArea }: What): boolean => addsOverArea === 'sum' && unit.decimals === 0

/** Returns the violations of rules that every value of such an indicator must meet. */
export function impossible(value: Amount, what: What): Strikes[] {
  const number = Number(value)
  const whole = wholes[what.unit.code]
  const never: Strikes[] = []
  // An amount or a share is never below zero. A mean may be, for example of degrees or of differences.
  if (number < 0 && (what.addsOverArea === 'sum' || whole !== undefined)) never.push({ code: 'BELOW_ZERO' })
  if (whole !== undefined && number > whole) never.push({ code: 'OVER_THE_WHOLE', beside: String(whole) })
  if (isCounted(what) && !Number.isInteger(number)) never.push({ code: 'NOT_WHOLE' })
  return never
}

/** Modified z-score beyond which a value is unusual (Iglewicz and Hoaglin). */
const farthest = 3.5
/** Factor from the MAD of a normal distribution to the standard deviation. */
const madToDeviation = 1.4826
const leastYears = 4
const mostYears = 10

const middleOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
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
export function farFromOwn(value: Amount, others: readonly Amount[], what: What): Strikes | undefined {
  const all = others.map(Number)
  const number = Number(value)
  if (all.length < leastYears) return undefined
  const positive = all.every((one) => one > 0) && number > 0
  const decimals = what.unit.decimals
  const scale = isCounted(what)
    ? all.every((one) => one >= 0) && number >= 0
      ? counts
      : undefined
    : positive
      ? times
      : plain(middleOf(all), decimals)
  if (!scale) return undefined
  const scaled = all.map(scale.to)
  const middle = middleOf(scaled)
  const spread = Math.max(madToDeviation * middleOf(scaled.map((one) => Math.abs(one - middle))), scale.floor)
  if (Math.abs(scale.to(number) - middle) <= farthest * spread) return undefined
  const amount = (one: number): Amount => String(Number(one.toFixed(decimals)))
  const usual = {
    middle: amount(scale.from(middle)),
    low: amount(scale.from(middle - farthest * spread)),
    high: amount(scale.from(middle + farthest * spread)),
    years: all.length,
  }
  return { code: 'FAR_FROM_OWN', usual }
}

/**
 * Finds breakdowns whose parts do not add up to the whole: all parts are known and differ from it, or the known parts
 * already exceed it.
 */
export function partsNotTheWhole(
  whole: Amount,
  partOf: (parts: Parts) => Amount | undefined,
  { dimensions, addsOverArea }: What,
): Strikes[] {
  if (addsOverArea !== 'sum') return []
  return dimensions
    .filter(({ adds }) => adds)
    .flatMap(({ code, values }): Strikes[] => {
      const known = values.flatMap((one) => partOf({ [code]: one.code }) ?? [])
      if (known.length === 0) return []
      const sum = sumOf(known)
      const differs = known.length === values.length ? Number(sum) !== Number(whole) : Number(sum) > Number(whole)
      return differs ? [{ code: 'PARTS_NOT_THE_WHOLE', beside: sum, dimension: code }] : []
    })
}

const yearOf = (day: LegalDate): number => Number(day.slice(0, 4))
/** A key that is the same for the same days of different years. */
const season = ({ startsOn, endsOn }: Told): string =>
  `${startsOn.slice(5)} ${endsOn.slice(5)} ${yearOf(endsOn) - yearOf(startsOn)}`
const place = ({ areaId, parts }: Pick<Told, 'areaId' | 'parts'>): string => `${areaId} ${keyOfParts(parts)}`

export const said = (
  indicator: string,
  { areaId, parts, startsOn, endsOn, value }: Told,
  strikes: Strikes,
): FigureFinding => ({
  ...{ indicator, areaId, parts, startsOn, endsOn, value },
  ...{ beside: null, usual: null, dimension: null },
  ...strikes,
})

/** Returns the index of the run of comparable periods that contains a day. Each break starts a new run. */
const runOf = (day: LegalDate, breaks: readonly LegalDate[]): number => breaks.filter((one) => one <= day).length

/**
 * Finds unusual values among the checked figures, compared with all figures.
 * @param below the sum of the areas below an area, by `<area> <first day> <day after the last>`; only for the whole
 */
export function findIn(
  told: readonly Told[],
  indicator: string,
  what: What,
  breaks: readonly LegalDate[],
  below: ReadonlyMap<string, Amount>,
): FigureFinding[] {
  const alike = Map.groupBy(
    told.filter(({ partial }) => !partial),
    (one) => `${place(one)} ${season(one)} ${runOf(one.startsOn, breaks)}`,
  )
  const period = ({ areaId, startsOn, endsOn }: Pick<Told, 'areaId' | 'startsOn' | 'endsOn'>) =>
    `${areaId} ${startsOn} ${endsOn}`
  const byPeriod = new Map(told.map((one) => [`${period(one)} ${keyOfParts(one.parts)}`, one]))
  const wholesAsked = new Set<string>()
  // Weighted means are computed with more digits than users report.
  const tolerance = what.addsOverArea === 'weighted_mean' ? 10 ** -what.unit.decimals / 2 : 0
  return told.flatMap((one): FigureFinding[] => {
    if (!one.asked) return []
    const found = impossible(one.value, what).map((strikes) => said(indicator, one, strikes))
    if (!one.partial) {
      const others = (alike.get(`${place(one)} ${season(one)} ${runOf(one.startsOn, breaks)}`) ?? [])
        .filter(({ startsOn }) => startsOn !== one.startsOn)
        .toSorted((first, second) => distance(first, one) - distance(second, one))
        .slice(0, mostYears)
      const far = farFromOwn(
        one.value,
        others.map(({ value }) => value),
        what,
      )
      if (far) found.push(said(indicator, one, far))
    }
    // A sum is reported once, at the whole, whichever of the parts is checked.
    const whole = byPeriod.get(`${period(one)} `)
    if (!whole || wholesAsked.has(period(one))) return found
    wholesAsked.add(period(one))
    const partOf = (parts: Parts) => byPeriod.get(`${period(one)} ${keyOfParts(parts)}`)?.value
    found.push(...partsNotTheWhole(whole.value, partOf, what).map((strikes) => said(indicator, whole, strikes)))
    const sum = below.get(period(one))
    if (sum !== undefined && Math.abs(Number(sum) - Number(whole.value)) > tolerance)
      found.push(said(indicator, whole, { code: 'NOT_THE_SUM_BELOW', beside: sum }))
    return found
  })
}

const distance = (one: Told, other: Told): number => Math.abs(yearOf(one.startsOn) - yearOf(other.startsOn))
