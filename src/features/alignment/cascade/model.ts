import { Temporal } from 'temporal-polyfill'
import { countDays, type LegalDate } from '#shared/dates.ts'
import type { PackCascadeStep } from '#shared/pack-cycle.ts'
import type { CascadeDeadline, CascadeMark, CascadeStep } from './contract.ts'

/** Facts of a mark, before comparison with the deadline. `hidden`: done on a day that the reader may not know. */
export type MarkFacts = Omit<CascadeMark, 'state' | 'lateDays'> & { hidden: boolean }

export const computeDeadline = (startsOn: LegalDate, within: string): LegalDate =>
  Temporal.PlainDate.from(startsOn).add(Temporal.Duration.from(within)).toString()

/**
 * Compares a mark with the deadline. A late result keeps the delay, for planning the next cycle. A missing result is
 * late from the day after the deadline. Dates in the future do not count as done.
 */
export function evaluateMark({ hidden, ...facts }: MarkFacts, dueOn: LegalDate, today: LegalDate): CascadeMark {
  if (hidden) return { ...facts, doneOn: null, state: 'hidden', lateDays: null }
  const doneOn = facts.doneOn !== null && facts.doneOn <= today ? facts.doneOn : null
  const until = doneOn ?? today
  const lateDays = until > dueOn ? countDays(dueOn, until) : null
  const state = doneOn === null ? (lateDays === null ? 'ahead' : 'late') : lateDays === null ? 'on_time' : 'done_late'
  return { ...facts, doneOn, state, lateDays }
}

/** Returns the median. For an even count it is the mean of both middle values, so it may be half a day. */
export function median(days: readonly number[]): number | null {
  if (days.length === 0) return null
  const sorted = days.toSorted((left, other) => left - other)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!]
  return (low + high) / 2
}

const order: readonly CascadeMark['state'][] = ['late', 'ahead', 'hidden', 'done_late', 'on_time']

/**
 * Combines a step of the pack with the local data.
 *
 * @param deadlines history of the deadline, newest first
 */
export function computeStep(
  { code, names, source, basis, expected, fulfilledBy, timeLimit: usualPeriod }: PackCascadeStep,
  given: {
    startsOn: LegalDate
    today: LegalDate
    deadlines: readonly CascadeDeadline[]
    facts: readonly MarkFacts[]
    withoutItemsCount: number | null
  },
): CascadeStep {
  const timeLimit = given.deadlines[0]?.timeLimit ?? usualPeriod
  const dueOn = computeDeadline(given.startsOn, timeLimit)
  const marks = given.facts
    .map((facts) => evaluateMark(facts, dueOn, given.today))
    // The sort is stable. Equal marks keep the order of the plan or of the names.
    .sort(
      (left, other) =>
        order.indexOf(left.state) - order.indexOf(other.state) || (left.doneOn ?? '').localeCompare(other.doneOn ?? ''),
    )
  return {
    ...{ code, names, source, basis, expected, fulfilledBy, timeLimit, usualPeriod, dueOn },
    deadlines: [...given.deadlines],
    marks,
    existingCount: marks.filter((mark) => mark.doneOn !== null || mark.state === 'hidden').length,
    late: marks.filter((mark) => mark.state === 'late').length,
    medianLateDays: median(marks.flatMap((mark) => mark.lateDays ?? [])),
    withoutItemsCount: given.withoutItemsCount,
  }
}
