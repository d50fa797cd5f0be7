import {
  computePeriodEnd,
  findPeriodLength,
  monthsAfter,
  monthsPerPeriod,
  type Per,
  type PeriodRange,
} from '#shared/period.ts'
import type { PeriodType } from '../entities.ts'

export {
  computePeriodEnd,
  findPeriodLength,
  formatPeriod,
  monthsAfter,
  monthsPerPeriod,
  type Per,
  type PeriodRange,
} from '#shared/period.ts'

/** Identifies a period in a list or a map. */
export const getPeriodKey = ({ startsOn, endsOn }: PeriodRange): string => `${startsOn} ${endsOn}`

/** Returns the periods that begin in a year. */
export const listPeriodsOfYear = (per: Per, year: number): PeriodRange[] =>
  Array.from({ length: 12 / monthsPerPeriod[per] }, (_, index) => {
    const startsOn = monthsAfter(`${String(year).padStart(4, '0')}-01-01`, index * monthsPerPeriod[per])
    return { startsOn, endsOn: computePeriodEnd(per, startsOn) }
  })

/** Returns the period lengths in which an indicator can be shown: the same or longer, never shorter. */
export const longerThan = (type: PeriodType): Per[] =>
  type === 'custom'
    ? []
    : (['month', 'quarter', 'year'] as const).filter((per) => monthsPerPeriod[per] >= monthsPerPeriod[type])

/** Returns the longest of these period lengths, in which all can be shown; undefined when any has custom periods. */
export const commonPer = (types: readonly PeriodType[]): Per | undefined =>
  types.includes('custom') ? undefined : (['year', 'quarter', 'month'] as const).find((per) => types.includes(per))

/** Maximum number of periods on a line. */
const maxPeriods = 600

/** Returns all periods from the first to the last, without gaps for months, quarters or years. */
export function fillPeriods(known: readonly PeriodRange[]): PeriodRange[] {
  const byStart = new Map(
    known.map(({ startsOn, endsOn }) => [getPeriodKey({ startsOn, endsOn }), { startsOn, endsOn }]),
  )
  const sorted = [...byStart.values()].toSorted((left, other) =>
    `${left.startsOn}${left.endsOn}` < `${other.startsOn}${other.endsOn}` ? -1 : 1,
  )
  const [first] = sorted
  const last = sorted.at(-1)
  const per = first && findPeriodLength(first)
  if (!first || !last || !per || sorted.some((entry) => findPeriodLength(entry) !== per)) return sorted
  const range: PeriodRange[] = []
  for (let day = first.startsOn; day <= last.startsOn && range.length < maxPeriods; day = computePeriodEnd(per, day))
    range.push({ startsOn: day, endsOn: computePeriodEnd(per, day) })
  return range
}
