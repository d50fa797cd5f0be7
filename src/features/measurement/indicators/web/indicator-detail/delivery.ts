import type { LegalDate } from '#shared/dates.ts'
import type { Definition } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import { endOf, monthsAfter, monthsOf, type PeriodOf } from '../periods.ts'

const daysAfter = (day: LegalDate, count: number): LegalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** Months of a rhythm in years and months (`P3Y`); none of others. */
function monthsOfRhythm(rhythm: string | null): number {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(rhythm ?? '')
  return Number(parts?.[1] ?? 0) * 12 + Number(parts?.[2] ?? 0)
}

/**
 * Of which period a figure comes next, and on which day it is due: so many days after its period as the indicator says. What is counted
 * only every few years, as a survey, skips the years between.
 */
export function nextDelivery(
  { periodType, dataLagDays, rhythm }: Pick<Definition, 'periodType' | 'dataLagDays' | 'rhythm'>,
  figures: readonly Figure[],
): { period: PeriodOf; due: LegalDate } | undefined {
  if (periodType === 'custom' || dataLagDays === null) return undefined
  const latest = figures.findLast((one) => one.value !== null || one.missing !== null || one.spread !== null)
  if (!latest) return undefined
  const step = Math.max(monthsOf[periodType], monthsOfRhythm(rhythm))
  const startsOn = latest.partial ? latest.startsOn : monthsAfter(latest.startsOn, step)
  const period = { startsOn, endsOn: endOf(periodType, startsOn) }
  return { period, due: daysAfter(period.endsOn, dataLagDays) }
}
