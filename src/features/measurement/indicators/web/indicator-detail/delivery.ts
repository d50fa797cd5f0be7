import type { LegalDate } from '#shared/dates.ts'
import type { Definition } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import { computePeriodEnd, monthsAfter, monthsPerPeriod, type PeriodRange } from '../periods.ts'

const daysAfter = (day: LegalDate, count: number): LegalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** Returns the months of a frequency in years and months (`P3Y`); 0 for others. */
function toMonths(rhythm: string | null): number {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(rhythm ?? '')
  return Number(parts?.[1] ?? 0) * 12 + Number(parts?.[2] ?? 0)
}

/**
 * Returns the period of the next figure and the due date: a number of days after the period, from the indicator. An
 * indicator that is counted every few years, such as a survey, skips the years in between.
 */
export function nextDelivery(
  { periodType, dataLagDays, rhythm }: Pick<Definition, 'periodType' | 'dataLagDays' | 'rhythm'>,
  figures: readonly Figure[],
): { period: PeriodRange; dueOn: LegalDate } | undefined {
  if (periodType === 'custom' || dataLagDays === null) return undefined
  const latest = figures.findLast(
    (figure) => figure.value !== null || figure.missing !== null || figure.distribution !== null,
  )
  if (!latest) return undefined
  const step = Math.max(monthsPerPeriod[periodType], toMonths(rhythm))
  const startsOn = latest.partial ? latest.startsOn : monthsAfter(latest.startsOn, step)
  const period = { startsOn, endsOn: computePeriodEnd(periodType, startsOn) }
  return { period, dueOn: daysAfter(period.endsOn, dataLagDays) }
}
