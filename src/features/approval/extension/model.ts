import { Temporal } from 'temporal-polyfill'
import type { Seat } from '#features/approval/path/entities.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { computeValidUntil, type LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'

export interface ExtendablePlan {
  state: PlanState
  periodTo: LegalDate
  extendedTo?: LegalDate | null | undefined
  /** The first day on which another plan replaces the plan. */
  supersededOn?: LegalDate | null | undefined
}

/**
 * A requested extension: the first day on which the plan is no longer in force, the deciders, and the day of the
 * decision.
 */
export interface ExtensionRequest {
  validUntil: LegalDate
  decidedOn: LegalDate
  decided: readonly Seat[]
}

export type ExtensionError =
  | { code: 'PLAN_NOT_IN_FORCE' | 'NOT_SEATED' | 'DATE_IN_FUTURE' }
  | { code: 'EXTENSION_TOO_SHORT'; validUntil: LegalDate }
  | { code: 'TOO_LONG' | 'SUPERSEDED'; latest: LegalDate }
  | { code: 'SEATS_MISSING'; seats: Seat[] }

/**
 * Returns the latest possible first day on which the plan is no longer in force. It is counted from the end of the
 * period, regardless of the number of decisions.
 */
export const latestEnd = ({ periodTo }: Pick<ExtendablePlan, 'periodTo'>, atMost: string): LegalDate =>
  Temporal.PlainDate.from(periodTo).add(Temporal.Duration.from(atMost)).toString()

/**
 * Returns the reason why an extension cannot be recorded; null if it can. The plan must be approved, in force or in the
 * bridging period. All deciders that the kind of plan requires must have decided. The plan must become longer, within
 * the limit of the kind. The decision must not be in the future (rule `duration`).
 */
export function findExtensionError(
  plan: ExtendablePlan,
  may: { deciders: readonly Seat[]; atMost: string },
  request: ExtensionRequest,
  today: LegalDate,
): ExtensionError | null {
  const { decided, decidedOn, validUntil } = request
  if (!['approved', 'in_force', 'bridging'].includes(plan.state)) return { code: 'PLAN_NOT_IN_FORCE' }
  if (decidedOn > today) return { code: 'DATE_IN_FUTURE' }
  if (validUntil <= computeValidUntil(plan)) return { code: 'EXTENSION_TOO_SHORT', validUntil: computeValidUntil(plan) }
  const latest = latestEnd(plan, may.atMost)
  if (validUntil > latest) return { code: 'TOO_LONG', latest }
  if (plan.supersededOn && validUntil > plan.supersededOn) return { code: 'SUPERSEDED', latest: plan.supersededOn }
  if (decided.some((entry) => !may.deciders.some((seat) => sameSeat(entry, seat)))) return { code: 'NOT_SEATED' }
  const seats = may.deciders.filter((seat) => !decided.some((entry) => sameSeat(entry, seat)))
  return seats.length > 0 || may.deciders.length === 0 ? { code: 'SEATS_MISSING', seats } : null
}
