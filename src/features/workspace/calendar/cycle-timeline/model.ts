import { holdsOn, holdsUntil, type LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Phase, PlanRef } from './contract.ts'

/** A plan as the timeline needs it. */
export interface CyclePlan {
  id: Id
  code: string
  title: LocalizedText
  kind: string
  /** Its area, else that of its body, else its body; and what that is called. */
  placeId: Id
  place: Names
  periodFrom: LegalDate
  periodTo: LegalDate
  /** The first day on which it no longer holds, where a decision lets it hold longer than its period. */
  extendedTo?: LegalDate | null
  decidedOn: LegalDate | null
  inForceOn: LegalDate | null
  state: PlanState
  predecessorId: Id | null
  /** The days on which it was said to be bridging, and to have ended. */
  bridgedOn: LegalDate | null
  endedOn: LegalDate | null
  /** The latest day on which its preparation begins; null: nothing is known of it. */
  preparedFrom: LegalDate | null
}

/** Half-open; `to` null: nobody knows until when. */
export interface Stretch {
  phase: Phase
  from: LegalDate
  to: LegalDate | null
}

export const refOf = ({ id, code, title }: CyclePlan): PlanRef => ({ planId: id, code, title })
const began: readonly PlanState[] = ['in_force', 'bridging', 'ended']

/** The day from which a plan holds; null where it does not yet. What is in force without a day of its own holds from its period. */
export const holdsFrom = (plan: CyclePlan): LegalDate | null =>
  began.includes(plan.state) ? (plan.inForceOn ?? plan.periodFrom) : null

/** The plan that follows in the same line: the one that names it, else the next period. */
export const followerOf = (plan: CyclePlan, line: readonly CyclePlan[]): CyclePlan | undefined =>
  line.find((one) => one.predecessorId === plan.id) ??
  line
    .filter((one) => one.periodFrom > plan.periodFrom)
    .toSorted((one, other) => one.periodFrom.localeCompare(other.periodFrom))[0]

export const earlier = (one: LegalDate, other: LegalDate): LegalDate => (one < other ? one : other)
export const later = (one: LegalDate, other: LegalDate): LegalDate => (one > other ? one : other)
const isStretch = ({ from, to }: Stretch): boolean => to === null || from < to

/**
 * Where a plan stands when. Four dates that are not one: its period, its decision, the day from which it holds, and the day on
 * which it is done with. A plan past its period that nobody has ended is still followed: it bridges, until another of its line
 * holds.
 * @param line all plans of the same line, this one too
 */
export function stretchesOf(plan: CyclePlan, line: readonly CyclePlan[], today: LegalDate): Stretch[] {
  const holds = holdsFrom(plan)
  const starts = holds ?? later(plan.periodFrom, today)
  const stretches: Stretch[] = []
  const decided = plan.decidedOn === null ? starts : earlier(plan.decidedOn, starts)
  if (plan.preparedFrom !== null) stretches.push({ phase: 'preparing', from: plan.preparedFrom, to: decided })
  if (plan.decidedOn !== null) stretches.push({ phase: 'decided', from: decided, to: starts })
  if (holds === null) {
    const now = later(plan.periodFrom, earlier(today, plan.periodTo))
    stretches.push({ phase: 'late', from: plan.periodFrom, to: now })
    stretches.push({ phase: 'planned', from: now, to: plan.periodTo })
    return stretches.filter(isStretch)
  }
  const follower = followerOf(plan, line)
  const followed = follower ? holdsFrom(follower) : null
  const done = plan.state === 'ended' ? (plan.endedOn ?? followed) : null
  const until = holdsUntil(plan)
  const end = done === null ? until : earlier(until, later(done, holds))
  stretches.push({ phase: 'late', from: plan.periodFrom, to: earlier(holds, plan.periodTo) })
  stretches.push({ phase: 'in_force', from: holds, to: later(end, holds) })
  if (plan.state === 'ended' ? plan.bridgedOn !== null : plan.state === 'bridging' || until <= today) {
    const planned = follower && follower.periodFrom > today ? follower.periodFrom : null
    stretches.push({ phase: 'bridging', from: later(until, holds), to: done ?? followed ?? planned })
  }
  return stretches.filter(isStretch)
}

/** Whether a stretch holds that day: whoever looks at it must take account of the plan. */
const applies = (phase: Phase): boolean => phase === 'in_force' || phase === 'bridging'

/** A line of plans of one kind and place, with where each stands when. */
export interface Line {
  key: string
  kind: string
  place: Names | null
  plans: readonly { plan: CyclePlan; stretches: readonly Stretch[] }[]
}

export const lineOf = (
  { key, kind, place }: Pick<Line, 'key' | 'kind' | 'place'>,
  plans: readonly CyclePlan[],
  today: LegalDate,
): Line => ({
  key,
  kind,
  place,
  plans: plans.map((plan) => ({ plan, stretches: stretchesOf(plan, plans, today) })),
})

/** What stands on a day in a line, and how: what is in force before what is bridging, late or only planned. */
export function standingOn(line: Line, on: LegalDate): { plan: CyclePlan; stretch: Stretch } | undefined {
  const order: readonly Phase[] = ['in_force', 'bridging', 'late', 'planned']
  const found = line.plans.flatMap(({ plan, stretches }) =>
    stretches.filter((one) => holdsOn(one, on)).map((stretch) => ({ plan, stretch })),
  )
  return order.flatMap((phase) => found.filter(({ stretch }) => stretch.phase === phase).at(-1) ?? [])[0]
}

/** The plan that is next in a line after a day, with the day on which it began or is to begin. */
export function nextAfter(
  line: Line,
  on: LegalDate,
): { plan: CyclePlan; from: LegalDate; settled: boolean } | undefined {
  return line.plans
    .map(({ plan }) => ({ plan, from: holdsFrom(plan) ?? plan.periodFrom, settled: holdsFrom(plan) !== null }))
    .filter(({ plan, from, settled }) => (settled ? from > on : plan.periodTo > on))
    .toSorted((one, other) => one.from.localeCompare(other.from))[0]
}

/**
 * The days without any plan in force or followed, from the first known one on. What a plan is planned for is no gap while it is
 * to come; when all that is known ends in the future, nobody misses the next one yet.
 */
export function gapsOf(line: Line, today: LegalDate): { from: LegalDate; to: LegalDate | null }[] {
  const covered = line.plans
    .flatMap(({ stretches }) => stretches)
    .filter(({ phase }) => applies(phase) || phase === 'planned')
    .toSorted((one, other) => one.from.localeCompare(other.from))
  const gaps: { from: LegalDate; to: LegalDate | null }[] = []
  let reached: LegalDate | null | undefined
  for (const { from, to } of covered) {
    if (reached !== undefined && reached !== null && from > reached) gaps.push({ from: reached, to: from })
    if (reached !== null) reached = to === null ? null : later(to, reached ?? to)
  }
  if (reached && reached <= today) gaps.push({ from: reached, to: null })
  return gaps
}
