import { Temporal } from 'temporal-polyfill'
import { countDays, type LegalDate } from '#shared/dates.ts'
import type { PackPreparationStep } from '#shared/pack-cycle.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack, type PlannedStep, type StepDates, stepsBefore } from '#shared/path-dates.ts'
import type { PreparationStep } from './contract.ts'

/** The stored data of a step in a plan. A step without stored data has the usual duration and is not done. */
export interface RecordedStep extends PlannedStep {
  doneOn: LegalDate | null
  /** Why the duration differs from the usual duration, or why a day was set. */
  reason: string | null
}

/** The completion of a step on the legal path: the date, and whether the result supports this plan. */
export interface CompletedStep {
  doneOn: LegalDate | null
  applies: boolean
}

const before = (day: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(day).subtract(Temporal.Duration.from(duration)).toString()

/**
 * Plans backwards: the last step is ready when the plan begins, each earlier step when the next step begins. An
 * incomplete step is due from the latest start day, and late from the day after the ready day. A step that was
 * completed late keeps the delay, for the planning of the next cycle.
 */
export function planBackwards(
  steps: readonly PackPreparationStep[],
  startsOn: LegalDate,
  today: LegalDate,
  recordedSteps: ReadonlyMap<string, RecordedStep> = new Map(),
): PreparationStep[] {
  const planned: PreparationStep[] = []
  let readyOn = startsOn
  for (const { code, names, duration: usualDuration, source, basis } of steps.toReversed()) {
    const recordedStep = recordedSteps.get(code)
    const duration = recordedStep?.duration ?? usualDuration
    readyOn = recordedStep?.plannedOn ?? readyOn
    const beginsOn = before(readyOn, duration)
    const stepState = computeStepState({ startsOn: beginsOn, readyOn }, recordedStep?.doneOn ?? null, today)
    planned.push({
      code,
      names,
      duration,
      usualDuration,
      source,
      basis,
      reason: recordedStep?.reason ?? null,
      ...stepState,
    })
    readyOn = beginsOn
  }
  return planned.reverse()
}

/** Returns the state of a step with these days on a given day. */
function computeStepState({ startsOn, readyOn }: StepDates, doneOn: LegalDate | null, today: LegalDate) {
  const isLate = doneOn === null && today > readyOn
  const state = doneOn !== null ? 'done' : isLate ? 'late' : today >= startsOn ? 'due' : 'ahead'
  const until = doneOn ?? today
  return { startsOn, readyOn, doneOn, state, lateDays: until > readyOn ? countDays(readyOn, until) : null } as const
}

/**
 * Plans backwards for a plan with a legal path. The steps are those of the path, and their completion is recorded only
 * there.
 * @param completedSteps completed steps, by the code of the step
 */
export function pathBackwards(
  steps: readonly PackPathStep[],
  startsOn: LegalDate,
  today: LegalDate,
  recordedSteps: ReadonlyMap<string, RecordedStep> = new Map(),
  completedSteps: ReadonlyMap<string, CompletedStep> = new Map(),
): PreparationStep[] {
  const dates = countBack(steps, startsOn, recordedSteps)
  return stepsBefore(steps)
    .filter(({ code }) => completedSteps.get(code)?.applies !== false)
    .map(({ code, names, basis, source, duration: usualDuration }) => ({
      ...{ code, names, basis, source, usualDuration },
      duration: recordedSteps.get(code)?.duration ?? usualDuration,
      reason: recordedSteps.get(code)?.reason ?? null,
      ...computeStepState(dates.get(code)!, completedSteps.get(code)?.doneOn ?? null, today),
    }))
}
