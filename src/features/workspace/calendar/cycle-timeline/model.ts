import { computeValidUntil, isValidOn, type LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Phase, PlanRef } from './contract.ts'

/** A plan with the data that the timeline needs. */
export interface CyclePlan {
  id: Id
  code: string
  title: LocalizedText
  kind: string
  /** The area of the plan, or else of the organisation, or else the organisation, with the name. */
  placeId: Id
  place: Names
  periodFrom: LegalDate
  periodTo: LegalDate
  /** The first day on which the plan is no longer in force, if a decision extends the plan's period. */
  extendedTo?: LegalDate | null
  decidedOn: LegalDate | null
  inForceOn: LegalDate | null
  /** The first day on which another plan replaces this plan. */
  supersededOn?: LegalDate | null
  state: PlanState
  predecessorId: Id | null
  /** The recorded day on which bridging began. */
  bridgedOn: LegalDate | null
  /** The first day on which the plan is no longer in force because a decision ended it. */
  endedOn: LegalDate | null
  /** The latest day on which the preparation begins; null = unknown. */
  preparationStartsOn: LegalDate | null
}

/** A half-open period; `to` null = the end is unknown. */
export interface PhaseSpan {
  phase: Phase
  from: LegalDate
  to: LegalDate | null
}

export const toPlanRef = ({ id, code, title }: CyclePlan): PlanRef => ({ planId: id, code, title })
const began: readonly PlanState[] = ['in_force', 'bridging', 'ended']

/**
 * Returns the day from which a plan is in force, also if that day is still to come; null if no decision brought it into
 * force. Without a recorded day, a plan in force counts from the start of the period.
 */
export const holdsFrom = (plan: CyclePlan): LegalDate | null =>
  began.includes(plan.state) ? (plan.inForceOn ?? plan.periodFrom) : plan.state === 'approved' ? plan.inForceOn : null

/**
 * Returns the next plan of the same line: the plan that names this plan as previous plan, or else the plan of the next
 * period.
 */
export const findNextPlan = (plan: CyclePlan, line: readonly CyclePlan[]): CyclePlan | undefined =>
  line.find((cyclePlan) => cyclePlan.predecessorId === plan.id) ??
  line
    .filter((cyclePlan) => cyclePlan.periodFrom > plan.periodFrom)
    .toSorted((left, other) => left.periodFrom.localeCompare(other.periodFrom))[0]

export const earlier = (value: LegalDate, other: LegalDate): LegalDate => (value < other ? value : other)
export const later = (value: LegalDate, other: LegalDate): LegalDate => (value > other ? value : other)
const isStretch = ({ from, to }: PhaseSpan): boolean => to === null || from < to

/**
 * Returns the phases of a plan over time. Four dates determine them: the period, the decision, the entry into force and
 * the end. A plan past the period that was not ended is still followed. It is bridging until another plan of the line
 * is in force.
 * @param line all plans of the same line, including this plan
 */
export function computeStretches(plan: CyclePlan, line: readonly CyclePlan[], today: LegalDate): PhaseSpan[] {
  const holds = holdsFrom(plan)
  const starts = holds ?? later(plan.periodFrom, today)
  const stretches: PhaseSpan[] = []
  const decided = plan.decidedOn === null ? starts : earlier(plan.decidedOn, starts)
  if (plan.preparationStartsOn !== null)
    stretches.push({ phase: 'preparing', from: plan.preparationStartsOn, to: decided })
  if (plan.decidedOn !== null) stretches.push({ phase: 'decided', from: decided, to: starts })
  if (holds === null) {
    const now = later(plan.periodFrom, earlier(today, plan.periodTo))
    stretches.push({ phase: 'late', from: plan.periodFrom, to: now })
    stretches.push({ phase: 'planned', from: now, to: plan.periodTo })
    return stretches.filter(isStretch)
  }
  const follower = findNextPlan(plan, line)
  const followed = follower ? holdsFrom(follower) : null
  const { supersededOn, endedOn } = plan
  const [replacedOrEnded] = [supersededOn, endedOn].filter((day) => day != null).toSorted()
  const done = replacedOrEnded ?? (plan.state === 'ended' ? followed : null)
  const until = computeValidUntil(plan)
  const end = done === null ? until : earlier(until, later(done, holds))
  stretches.push({ phase: 'late', from: plan.periodFrom, to: earlier(holds, plan.periodTo) })
  stretches.push({ phase: 'in_force', from: holds, to: later(end, holds) })
  const hasBridged = plan.bridgedOn !== null || (replacedOrEnded !== undefined && replacedOrEnded > until)
  if (plan.state === 'ended' ? hasBridged : plan.state === 'bridging' || until <= today) {
    const planned = follower && follower.periodFrom > today ? follower.periodFrom : null
    stretches.push({ phase: 'bridging', from: later(until, holds), to: done ?? followed ?? planned })
  }
  return stretches.filter(isStretch)
}

/** Checks whether a plan in this phase applies and must be taken into account. */
const applies = (phase: Phase): boolean => phase === 'in_force' || phase === 'bridging'

/** A line of plans of the same kind and place, with the phases of each. */
export interface Line {
  key: string
  kind: string
  place: Names | null
  plans: readonly { plan: CyclePlan; phaseSpans: readonly PhaseSpan[] }[]
}

export const toLine = (
  { key, kind, place }: Pick<Line, 'key' | 'kind' | 'place'>,
  plans: readonly CyclePlan[],
  today: LegalDate,
): Line => ({
  key,
  kind,
  place,
  plans: plans.map((plan) => ({ plan, phaseSpans: computeStretches(plan, plans, today) })),
})

interface PlanAtDate {
  plan: CyclePlan
  phaseSpan: PhaseSpan
}

const listPhasesAtDate = (line: Line, on: LegalDate): PlanAtDate[] =>
  line.plans.flatMap(({ plan, phaseSpans }) =>
    phaseSpans.filter((stretch) => isValidOn(stretch, on)).map((phaseSpan) => ({ plan, phaseSpan })),
  )

/**
 * Returns the plan on a day in a line, with the phase. A plan in force has priority over a bridging, late or planned
 * plan.
 */
export function findPlanAtDate(line: Line, on: LegalDate): PlanAtDate | undefined {
  const order: readonly Phase[] = ['in_force', 'bridging', 'late', 'planned']
  const found = listPhasesAtDate(line, on)
  return order.flatMap((phase) => found.filter(({ phaseSpan }) => phaseSpan.phase === phase).at(-1) ?? [])[0]
}

/**
 * Returns every plan that applies on a day in a line: several organisations of an area can each have one. Without any, the
 * late or planned plan.
 */
export function listPlansAtDate(line: Line, on: LegalDate): PlanAtDate[] {
  const applying = listPhasesAtDate(line, on).filter(({ phaseSpan }) =>
    ['in_force', 'bridging'].includes(phaseSpan.phase),
  )
  if (applying.length > 0) return applying
  const found = findPlanAtDate(line, on)
  return found ? [found] : []
}

/** Returns the next plan of a line after a day, with the actual or planned first day. */
export function nextAfter(
  line: Line,
  on: LegalDate,
): { plan: CyclePlan; from: LegalDate; isConfirmed: boolean } | undefined {
  return line.plans
    .map(({ plan }) => ({ plan, from: holdsFrom(plan) ?? plan.periodFrom, isConfirmed: holdsFrom(plan) !== null }))
    .filter(({ plan, from, isConfirmed }) => (isConfirmed ? from > on : plan.periodTo > on))
    .toSorted((left, other) => left.from.localeCompare(other.from))[0]
}

/**
 * Returns the periods without any plan in force or followed, from the first known plan on. The future period of a
 * planned plan is not a gap. If all known plans end in the future, the time after them is not a gap either.
 */
export function findGaps(line: Line, today: LegalDate): { from: LegalDate; to: LegalDate | null }[] {
  const covered = line.plans
    .flatMap(({ phaseSpans }) => phaseSpans)
    .filter(({ phase }) => applies(phase) || phase === 'planned')
    .toSorted((left, other) => left.from.localeCompare(other.from))
  const gaps: { from: LegalDate; to: LegalDate | null }[] = []
  let reached: LegalDate | null | undefined
  for (const { from, to } of covered) {
    if (reached !== undefined && reached !== null && from > reached) gaps.push({ from: reached, to: from })
    if (reached !== null) reached = to === null ? null : later(to, reached ?? to)
  }
  if (reached && reached <= today) gaps.push({ from: reached, to: null })
  return gaps
}
