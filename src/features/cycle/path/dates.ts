import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { inOrder } from './model.ts'

/** The latest day on which a step begins, and the day on which it must be through. */
export interface StepDates {
  beginsOn: LegalDate
  readyOn: LegalDate
}

const plus = (day: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(day).add(Temporal.Duration.from(duration)).toString()
const minus = (day: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(day).subtract(Temporal.Duration.from(duration)).toString()

/**
 * The days of a path, counted back from the day on which the plan is to begin to hold: a step must be through when the first of
 * those that come after it begins. What does not lead to that day (councils that are informed) follows what it needs.
 * @param lastsOf how long a step takes here, ISO 8601; by default what the pack says
 */
export function countBack(
  steps: readonly PackPathStep[],
  inForceOn: LegalDate,
  lastsOf: (step: PackPathStep) => string = ({ lasts }) => lasts,
): ReadonlyMap<string, StepDates> {
  const dates = new Map<string, StepDates>()
  const ordered = inOrder(steps)
  for (const step of ordered.toReversed()) {
    if (step.act === 'entry') {
      dates.set(step.code, { beginsOn: inForceOn, readyOn: inForceOn })
      continue
    }
    const followers = steps.filter(({ needs, after }) => needs.includes(step.code) || after.includes(step.code))
    const readyOn = followers.flatMap(({ code }) => dates.get(code)?.beginsOn ?? []).sort()[0]
    if (readyOn) dates.set(step.code, { beginsOn: minus(readyOn, lastsOf(step)), readyOn })
  }
  for (const step of ordered) {
    if (dates.has(step.code)) continue
    const beginsOn =
      step.needs
        .flatMap((code) => dates.get(code)?.readyOn ?? [])
        .sort()
        .at(-1) ?? inForceOn
    dates.set(step.code, { beginsOn, readyOn: plus(beginsOn, lastsOf(step)) })
  }
  return dates
}
