import type { LegalDate } from '#shared/dates.ts'
import type { Definition } from '../../entities.ts'
import type { Figure } from '../../figures/contract.ts'
import { endOf, type PeriodOf } from '../periods.ts'

const daysAfter = (day: LegalDate, count: number): LegalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** Of which period a figure comes next, and on which day it is due: so many days after its period as the indicator says. */
export function nextDelivery(
  { periodType, dataLagDays }: Pick<Definition, 'periodType' | 'dataLagDays'>,
  figures: readonly Figure[],
): { period: PeriodOf; due: LegalDate } | undefined {
  if (periodType === 'custom' || dataLagDays === null) return undefined
  const latest = figures.findLast((one) => one.value !== null || one.missing !== null || one.spread !== null)
  if (!latest) return undefined
  const startsOn = latest.partial ? latest.startsOn : latest.endsOn
  const period = { startsOn, endsOn: endOf(periodType, startsOn) }
  return { period, due: daysAfter(period.endsOn, dataLagDays) }
}
