import { Temporal } from 'temporal-polyfill'
import { holdsUntil, type LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Seat } from '../entities.ts'
import { sameSeat } from '../model.ts'

export interface HeldPlan {
  state: PlanState
  periodTo: LegalDate
  extendedTo?: LegalDate | null | undefined
}

/** What is asked: that it holds until before that day, decided by these on that day. */
export interface Asked {
  holdsTo: LegalDate
  decidedOn: LegalDate
  decided: readonly Seat[]
}

export type Refused =
  | { code: 'NOT_HOLDING' | 'NOT_SEATED' | 'IN_THE_FUTURE' }
  | { code: 'NOT_LONGER'; holdsTo: LegalDate }
  | { code: 'TOO_LONG'; latest: LegalDate }
  | { code: 'SEATS_MISSING'; seats: Seat[] }

/** The latest first day on which it no longer holds: counted from its period, however many decisions. */
export const latestEnd = ({ periodTo }: Pick<HeldPlan, 'periodTo'>, atMost: string): LegalDate =>
  Temporal.PlainDate.from(periodTo).add(Temporal.Duration.from(atMost)).toString()

/**
 * Why a decision that a plan holds longer cannot be written down; null where it can. Whoever the kind of plan names has decided, all of them; it
 * becomes longer, within what the kind allows; and a decision lies not in the future (R04).
 */
export function whyNotExtended(
  plan: HeldPlan,
  may: { decides: readonly Seat[]; atMost: string },
  asked: Asked,
  today: LegalDate,
): Refused | null {
  const { decided, decidedOn, holdsTo } = asked
  if (!['approved', 'in_force', 'bridging'].includes(plan.state)) return { code: 'NOT_HOLDING' }
  if (decidedOn > today) return { code: 'IN_THE_FUTURE' }
  if (holdsTo <= holdsUntil(plan)) return { code: 'NOT_LONGER', holdsTo: holdsUntil(plan) }
  const latest = latestEnd(plan, may.atMost)
  if (holdsTo > latest) return { code: 'TOO_LONG', latest }
  if (decided.some((one) => !may.decides.some((seat) => sameSeat(one, seat)))) return { code: 'NOT_SEATED' }
  const seats = may.decides.filter((seat) => !decided.some((one) => sameSeat(one, seat)))
  return seats.length > 0 || may.decides.length === 0 ? { code: 'SEATS_MISSING', seats } : null
}
