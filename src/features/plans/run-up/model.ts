import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackRunUpStep } from '#shared/pack-cycle.ts'
import type { RunUpStep } from './contract.ts'

/** What is said of a step in one plan; what is not said is as usual, and not done. */
export interface SaidOfStep {
  lasts: string | null
  doneOn: LegalDate | null
}

const before = (day: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(day).subtract(Temporal.Duration.from(duration)).toString()
const daysBetween = (one: LegalDate, other: LegalDate): number =>
  Temporal.PlainDate.from(one).until(other, { largestUnit: 'days' }).days

/**
 * Plans backwards: the last step is ready when the plan begins, each earlier one when the next begins. A step that is not
 * done is late from the day after it must be ready, and due from the latest day on which it begins. One that was done too
 * late keeps by how much: the next cycle is planned from it.
 */
export function planBackwards(
  steps: readonly PackRunUpStep[],
  startsOn: LegalDate,
  today: LegalDate,
  saidOf: ReadonlyMap<string, SaidOfStep> = new Map(),
): RunUpStep[] {
  const planned: RunUpStep[] = []
  let readyOn = startsOn
  for (const { code, names, lasts: usually, source, basis } of steps.toReversed()) {
    const said = saidOf.get(code)
    const lasts = said?.lasts ?? usually
    const doneOn = said?.doneOn ?? null
    const beginsOn = before(readyOn, lasts)
    const isLate = doneOn === null && today > readyOn
    const state = doneOn !== null ? 'done' : isLate ? 'late' : today >= beginsOn ? 'due' : 'ahead'
    const until = doneOn ?? today
    const lateDays = until > readyOn ? daysBetween(readyOn, until) : null
    planned.push({ code, names, lasts, usually, source, basis, beginsOn, readyOn, doneOn, state, lateDays })
    readyOn = beginsOn
  }
  return planned.reverse()
}
