import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack, sortSteps } from '#shared/path-dates.ts'
import type { PathAct, Round } from './entities.ts'
import { listEffectiveActs } from './model.ts'

/** The period of a plan. Absent: the plan is treated as a plan of today. */
export interface PlanPeriod {
  periodFrom?: LegalDate
  periodTo?: LegalDate
}

/** The days on which the organisations and functions of each step are looked up. */
export interface StepDays {
  /** The day of a step without acts. */
  usual: LegalDate
  byStep: ReadonlyMap<string, LegalDate>
  /** The day on which a step without acts was passed: that of the acts of the steps that follow it. */
  passedOn?: ReadonlyMap<string, LegalDate>
}

/**
 * Returns the day of a step without acts: today, or for a plan whose period is over the day of the last act, because such
 * a plan is recorded afterwards.
 */
function getUsualDay(
  acts: readonly PathAct[],
  { periodFrom, periodTo }: PlanPeriod,
  round: Pick<Round, 'kind'> | null,
  today: LegalDate,
): LegalDate {
  if (!periodFrom || !periodTo || periodTo > today || round?.kind === 'addendum') return today
  const days = acts.flatMap(({ kind, date }) => (kind === 'entered_into_force' || date > today ? [] : [date]))
  return days.sort().at(-1) ?? periodFrom
}

/**
 * Returns the day of each step: the day of the last act of the step, because the organisations and functions that take
 * part are those that exist on the day of the act.
 * @param newAct an act to be recorded, whose step has the day of the act
 */
export function computeStepDays(
  steps: readonly PackPathStep[],
  acts: readonly PathAct[],
  plan: PlanPeriod & { round: Pick<Round, 'kind'> | null },
  today: LegalDate,
  newAct?: { step: string | null; date: LegalDate },
): StepDays {
  // A confirmation or contest of today says nothing about the day of the act that it refers to.
  const effectiveActs = listEffectiveActs(acts).filter(({ refersTo }) => !refersTo)
  const usual = getUsualDay(effectiveActs, plan, plan.round, today)
  const byStep = new Map<string, LegalDate>()
  for (const { code } of steps) {
    const last = effectiveActs
      .filter(({ step }) => step === code)
      .map(({ date }) => date)
      .sort()
      .at(-1)
    if (last !== undefined) byStep.set(code, last < today ? last : today)
  }
  const passedOn = computePassedDays(steps, new Map(byStep), effectiveActs, newAct)
  if (newAct?.step && newAct.date <= today) byStep.set(newAct.step, newAct.date)
  return { usual, byStep, passedOn }
}

/**
 * Returns the day on which each step was passed: the first day of the steps that follow it, of which each has the day of its
 * last act, or the day on which it was passed itself. A body that is founded later takes no part in a step that was passed.
 */
function computePassedDays(
  steps: readonly PackPathStep[],
  actDays: Map<string, LegalDate>,
  acts: readonly PathAct[],
  newAct: { step: string | null; date: LegalDate } | undefined,
): ReadonlyMap<string, LegalDate> {
  // A request places no step in the order.
  for (const { code } of steps)
    if (!acts.some(({ step, kind }) => step === code && kind !== 'requested')) actDays.delete(code)
  if (newAct?.step && !actDays.has(newAct.step)) actDays.set(newAct.step, newAct.date)
  const passedOn = new Map<string, LegalDate>()
  for (const { code } of sortSteps(steps).toReversed()) {
    const followers = steps.filter(({ needs, after }) => needs.includes(code) || after.includes(code))
    const first = followers.flatMap((step) => actDays.get(step.code) ?? passedOn.get(step.code) ?? []).sort()[0]
    if (first !== undefined) passedOn.set(code, first)
  }
  return passedOn
}

export const getStepDay = ({ usual, byStep }: StepDays, step: string | undefined): LegalDate =>
  (step === undefined ? undefined : byStep.get(step)) ?? usual

/** Returns the day that decides whether the organisations of a step exist. */
export const getExistenceDay = ({ usual, byStep, passedOn }: StepDays, step: string): LegalDate =>
  byStep.get(step) ?? passedOn?.get(step) ?? usual

export const listDays = ({ usual, byStep, passedOn }: StepDays): LegalDate[] =>
  [...new Set([usual, ...byStep.values(), ...(passedOn?.values() ?? [])])].sort()

/**
 * Returns the default day of entry into force of an addendum if no day is set. It assumes that the first step begins on
 * the opening day and that the other steps follow without delay. The plan is already in force, so counting back from
 * the plan's entry into force would make every step late.
 */
export function computeAddendumStart(steps: readonly PackPathStep[], openedOn: LegalDate): LegalDate {
  const asIfThen = [...countBack(steps, openedOn).values()].map(({ startsOn }) => startsOn)
  const first = asIfThen.sort()[0] ?? openedOn
  const opened = Temporal.PlainDate.from(openedOn)
  return opened.add(Temporal.PlainDate.from(first).until(opened, { largestUnit: 'days' })).toString()
}
