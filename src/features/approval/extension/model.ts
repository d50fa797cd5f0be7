import { Temporal } from 'temporal-polyfill'
import type { Seat } from '#features/approval/path/entities.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { computeValidUntil, type LegalDate, type PlanEnd } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PackSeat } from '#shared/pack-path.ts'
import { isDecidable } from './decisions/model.ts'

export interface ExtendablePlan extends PlanEnd {
  state: PlanState
  periodFrom: LegalDate
  /** Registered from a list of published plans, so not decided in this instance. */
  isRegistered?: true | undefined
  /** The day of the decision on the plan. */
  decidedOn?: LegalDate | null | undefined
  inForceOn?: LegalDate | null | undefined
}

/** The deciders and the day of a decision. */
export interface DecisionRequest {
  decidedOn: LegalDate
  decided: readonly Seat[]
}

export type DecisionError =
  | { code: 'PLAN_NOT_IN_FORCE' | 'NOT_SEATED' | 'DATE_IN_FUTURE' }
  | { code: 'DATE_BEFORE_DECISION'; earliest: LegalDate }
  | { code: 'SEATS_MISSING'; seats: Seat[] }
/** A plan cannot be extended until a day. */
export type BoundsError =
  | { code: 'EXTENSION_TOO_SHORT'; validUntil: LegalDate }
  | { code: 'TOO_LONG' | 'SUPERSEDED'; latest: LegalDate }
export type ExtensionError = DecisionError | BoundsError

/**
 * Returns the latest possible first day on which the plan is no longer in force. It is counted from the end of the
 * period, regardless of the number of decisions.
 */
export const latestEnd = ({ periodTo }: Pick<ExtendablePlan, 'periodTo'>, atMost: string): LegalDate =>
  Temporal.PlainDate.from(periodTo).add(Temporal.Duration.from(atMost)).toString()

/**
 * Returns the seats that decide that a plan of a kind ends before its day: those that decide about an extension, or else
 * those whose approval brings the plan into force. None: the owner decides.
 */
export const getEndDeciders = (kind: Pick<PackPlanKind, 'extension' | 'path'> | undefined): readonly PackSeat[] =>
  kind?.extension?.deciders ??
  (kind?.path?.steps ?? []).flatMap((step) => (step.act === 'decision' && step.approves ? step.deciders : []))

/**
 * Returns why a decision about the period of a plan cannot be of a day: it follows the decision on the plan, or the extension
 * that it withdraws, and is not in the future.
 */
export function findDayError(
  plan: Pick<ExtendablePlan, 'decidedOn' | 'inForceOn' | 'periodFrom'>,
  decidedOn: LegalDate,
  today: LegalDate,
) {
  if (decidedOn > today) return { code: 'DATE_IN_FUTURE' as const }
  const earliest = plan.decidedOn ?? plan.inForceOn ?? plan.periodFrom
  return decidedOn < earliest ? { code: 'DATE_BEFORE_DECISION' as const, earliest } : null
}

const findSeatError = (deciders: readonly Seat[], decided: readonly Seat[]): DecisionError | null => {
  if (decided.some((entry) => !deciders.some((seat) => sameSeat(entry, seat)))) return { code: 'NOT_SEATED' }
  const seats = deciders.filter((seat) => !decided.some((entry) => sameSeat(entry, seat)))
  return seats.length > 0 || deciders.length === 0 ? { code: 'SEATS_MISSING', seats } : null
}

/**
 * Returns the reason why it cannot be recorded that a plan ends; null if it can. The plan must be in force or in the
 * bridging period, all deciders must have decided, and the decision must not be in the future.
 */
export function findEndError(
  plan: Omit<ExtendablePlan, 'periodTo'>,
  deciders: readonly Seat[],
  { decided, decidedOn }: DecisionRequest,
  today: LegalDate,
): DecisionError | null {
  if (plan.isRegistered || !isDecidable(plan.state, 'ended')) return { code: 'PLAN_NOT_IN_FORCE' }
  return findDayError(plan, decidedOn, today) ?? findSeatError(deciders, decided)
}

/**
 * Returns why a plan cannot be extended until a day; null if it can. It must become longer, within the limit of the kind, and
 * before another plan replaces it. It is checked when the extension is recorded and again when it is confirmed
 * (`is_extendable_until` in the database).
 */
export function findBoundsError(
  plan: Pick<ExtendablePlan, 'periodTo' | 'extendedTo' | 'supersededOn'>,
  atMost: string,
  validUntil: LegalDate,
): BoundsError | null {
  if (validUntil <= computeValidUntil(plan)) return { code: 'EXTENSION_TOO_SHORT', validUntil: computeValidUntil(plan) }
  const latest = latestEnd(plan, atMost)
  if (validUntil > latest) return { code: 'TOO_LONG', latest }
  if (plan.supersededOn && validUntil > plan.supersededOn) return { code: 'SUPERSEDED', latest: plan.supersededOn }
  return null
}

/**
 * Returns the reason why an extension cannot be recorded; null if it can. The plan must be approved, in force or in the
 * bridging period. All deciders that the kind of plan requires must have decided. The plan must become longer, within
 * the limit of the kind. The decision must not be in the future (rule `duration`).
 */
export function findExtensionError(
  plan: ExtendablePlan,
  may: { deciders: readonly Seat[]; atMost: string },
  request: DecisionRequest & { validUntil: LegalDate },
  today: LegalDate,
): ExtensionError | null {
  const { decided, decidedOn, validUntil } = request
  if (plan.isRegistered || !isDecidable(plan.state, 'extended')) return { code: 'PLAN_NOT_IN_FORCE' }
  const dayError = findDayError(plan, decidedOn, today)
  if (dayError) return dayError
  return findBoundsError(plan, may.atMost, validUntil) ?? findSeatError(may.deciders, decided)
}
