import { Temporal } from 'temporal-polyfill'
import { daysBetween, type LegalDate } from '#shared/dates.ts'
import type { PackRunUpStep } from '#shared/pack-cycle.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack, type PlannedStep, type StepDates, stepsBefore } from '#shared/path-dates.ts'
import type { RunUpStep } from './contract.ts'

/** What is said of a step in one plan; what is not said is as usual, and not done. */
export interface SaidOfStep extends PlannedStep {
  doneOn: LegalDate | null
  /** Why it takes another time than usual, or is set on a day. */
  motive: string | null
}

/** What is known of a step on the legal path: when it was through, and whether it is for this plan. */
export interface GoneStep {
  doneOn: LegalDate | null
  applies: boolean
}

const before = (day: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(day).subtract(Temporal.Duration.from(duration)).toString()

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
    readyOn = said?.plannedOn ?? readyOn
    const beginsOn = before(readyOn, lasts)
    const standing = standingOn({ beginsOn, readyOn }, said?.doneOn ?? null, today)
    planned.push({ code, names, lasts, usually, source, basis, motive: said?.motive ?? null, ...standing })
    readyOn = beginsOn
  }
  return planned.reverse()
}

/** How a step with these days stands on a day. */
function standingOn({ beginsOn, readyOn }: StepDates, doneOn: LegalDate | null, today: LegalDate) {
  const isLate = doneOn === null && today > readyOn
  const state = doneOn !== null ? 'done' : isLate ? 'late' : today >= beginsOn ? 'due' : 'ahead'
  const until = doneOn ?? today
  return { beginsOn, readyOn, doneOn, state, lateDays: until > readyOn ? daysBetween(readyOn, until) : null } as const
}

/**
 * The same of a plan that has a legal path: its steps are those of the path, and what was done is said there and nowhere else.
 * @param goneOf by the code of the step
 */
export function pathBackwards(
  steps: readonly PackPathStep[],
  startsOn: LegalDate,
  today: LegalDate,
  saidOf: ReadonlyMap<string, SaidOfStep> = new Map(),
  goneOf: ReadonlyMap<string, GoneStep> = new Map(),
): RunUpStep[] {
  const dates = countBack(steps, startsOn, saidOf)
  return stepsBefore(steps)
    .filter(({ code }) => goneOf.get(code)?.applies !== false)
    .map(({ code, names, basis, source, lasts: usually }) => ({
      ...{ code, names, basis, source, usually },
      lasts: saidOf.get(code)?.lasts ?? usually,
      motive: saidOf.get(code)?.motive ?? null,
      ...standingOn(dates.get(code)!, goneOf.get(code)?.doneOn ?? null, today),
    }))
}
