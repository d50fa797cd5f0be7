import { Temporal } from 'temporal-polyfill'
import { countDays, type LegalDate } from './dates.ts'
import type { PackPathStep } from './pack-path.ts'

/** The latest start day of a step, and the day on which it must be completed. */
export interface StepDates {
  startsOn: LegalDate
  readyOn: LegalDate
}

/** Values for a step of a plan that differ from the usual values. */
export interface PlannedStep {
  /** ISO 8601. Null: the value of the pack. */
  duration: string | null
  /** The day on which the step must be completed. Null: the day on which the first following step starts. */
  plannedOn: LegalDate | null
}

const plus = (day: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(day).add(Temporal.Duration.from(duration)).toString()
const minus = (day: LegalDate, duration: string): LegalDate =>
  Temporal.PlainDate.from(day).subtract(Temporal.Duration.from(duration)).toString()

/**
 * Computes the dates of a path, counted back from the planned entry into force. A step must be completed when the first
 * following step starts, or on the day that was set. Steps that do not lead to that day (councils that are informed)
 * follow the steps that they need. Evaluations are completed after a year of the plan, or when the plan ends.
 *
 * @param periodTo the day after the period of the plan. Absent: no step is dated by it
 */
export function countBack(
  steps: readonly PackPathStep[],
  inForceOn: LegalDate,
  planned: ReadonlyMap<string, PlannedStep> = new Map(),
  periodTo?: LegalDate,
): ReadonlyMap<string, StepDates> {
  const dates = new Map<string, StepDates>()
  const getDuration = ({ code, duration }: PackPathStep) => planned.get(code)?.duration ?? duration
  const ordered = sortSteps(steps)
  for (const step of ordered.toReversed()) {
    if (step.act === 'entry') {
      dates.set(step.code, { startsOn: inForceOn, readyOn: inForceOn })
      continue
    }
    const followers = steps.filter(({ needs, after }) => needs.includes(step.code) || after.includes(step.code))
    const first = followers.flatMap(({ code }) => dates.get(code)?.startsOn ?? []).sort()[0]
    const readyOn = first && (planned.get(step.code)?.plannedOn ?? first)
    if (readyOn) dates.set(step.code, { startsOn: minus(readyOn, getDuration(step)), readyOn })
  }
  for (const step of ordered) {
    if (dates.has(step.code)) continue
    const dueOn = getPeriodDay(step, inForceOn, periodTo)
    if (dueOn) {
      const readyOn = planned.get(step.code)?.plannedOn ?? dueOn
      dates.set(step.code, { startsOn: minus(readyOn, getDuration(step)), readyOn })
      continue
    }
    const startsOn =
      step.needs
        .flatMap((code) => dates.get(code)?.readyOn ?? [])
        .sort()
        .at(-1) ?? inForceOn
    dates.set(step.code, { startsOn, readyOn: planned.get(step.code)?.plannedOn ?? plus(startsOn, getDuration(step)) })
  }
  return dates
}

/** Returns the day of the period on which a step must be completed; undefined if the period does not decide. */
function getPeriodDay(
  { completedAt }: PackPathStep,
  inForceOn: LegalDate,
  periodTo: LegalDate | undefined,
): LegalDate | undefined {
  if (completedAt === undefined || periodTo === undefined) return undefined
  if (completedAt === 'midway') return plus(inForceOn, `P${Math.floor(countDays(inForceOn, periodTo) / 2)}D`)
  const yearEnd = plus(inForceOn, 'P1Y')
  return completedAt === 'year_end' && yearEnd < periodTo ? yearEnd : periodTo
}

/**
 * Orders the steps so that each follows the required and the usual previous steps, otherwise in the order of the pack.
 */
export function sortSteps(steps: readonly PackPathStep[]): readonly PackPathStep[] {
  const known = orders.get(steps)
  if (known) return known
  const ordered = orderSteps(steps)
  orders.set(steps, ordered)
  return ordered
}

/** All plans of a kind have the same steps, so the order is computed once. */
const orders = new WeakMap<readonly PackPathStep[], readonly PackPathStep[]>()

function orderSteps(steps: readonly PackPathStep[]): readonly PackPathStep[] {
  const done = new Set<string>()
  const ordered: PackPathStep[] = []
  const known = new Set(steps.map(({ code }) => code))
  while (ordered.length < steps.length) {
    const next = steps.find(
      ({ code, needs, after }) =>
        !done.has(code) && [...needs, ...after].every((need) => done.has(need) || !known.has(need)),
    )
    if (!next) throw new Error('The path has a cycle: a step requires itself.')
    done.add(next.code)
    ordered.push(next)
  }
  return ordered
}

/** Returns the steps that lead to the entry into force, in order, without the entry itself. */
export function stepsBefore(steps: readonly PackPathStep[]): PackPathStep[] {
  const leading = new Set<string>()
  for (const step of sortSteps(steps).toReversed())
    if (step.act === 'entry' || leading.has(step.code))
      for (const need of [...step.needs, ...step.after]) leading.add(need)
  return sortSteps(steps).filter(({ code, act }) => act !== 'entry' && leading.has(code))
}
