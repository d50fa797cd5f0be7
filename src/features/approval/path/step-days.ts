import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import { legalToday } from '#shared/format.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { countBack, sortSteps } from '#shared/path-dates.ts'
import type { PathAct, RecordedAct, Round } from './entities.ts'
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
  /** The days on which an organisation of a step without acts must exist for the step to apply: on any of them. */
  existence?: ReadonlyMap<string, readonly LegalDate[]>
}

/** Checks whether the whole path lies in the past: the period of the plan is over, so its papers are recorded afterwards. */
const isPathInPast = (
  { periodFrom, periodTo }: PlanPeriod,
  round: Pick<Round, 'kind'> | null,
  today: LegalDate,
): boolean => Boolean(periodFrom && periodTo && periodTo <= today) && round?.kind !== 'addendum'

/**
 * Returns the day of a step without acts: today, or for a plan whose period is over the day of the last act, because such
 * a plan is recorded afterwards.
 */
function getUsualDay(
  acts: readonly PathAct[],
  plan: PlanPeriod,
  round: Pick<Round, 'kind'> | null,
  today: LegalDate,
): LegalDate {
  if (!isPathInPast(plan, round, today)) return today
  const days = acts.flatMap(({ kind, date }) => (kind === 'entered_into_force' || date > today ? [] : [date]))
  return days.sort().at(-1) ?? plan.periodFrom!
}

/**
 * Returns the day of each step: the day of the last act of the step, because the organisations and functions that take
 * part are those that exist on the day of the act.
 *
 * A step without acts applies if any of its organisations exists on the day on which it was passed, or on the day on which
 * the act that passed it was recorded, today if it is recorded now. Nobody can therefore leave out an organisation that
 * exists by dating an act before its foundation or recording it after its end. An organisation that was founded after the
 * record takes no part. Only the papers of a plan whose period is over are recorded with the organisations of their days.
 * `forbid_baseless_skip` in the database accepts a skip by the same rule.
 * @param newAct an act to be recorded, whose step has the day of the act
 */
export function computeStepDays(
  steps: readonly PackPathStep[],
  acts: readonly RecordedAct[],
  plan: PlanPeriod & { round: Pick<Round, 'kind'> | null },
  today: LegalDate,
  newAct?: { step: string | null; date: LegalDate },
): StepDays {
  // A confirmation or contest of today says nothing about the day of the act that it refers to.
  const effectiveActs = listEffectiveActs(acts).filter(({ refersTo }) => !refersTo)
  const byStep = getLastDays(steps, effectiveActs, ({ date }) => (date < today ? date : today))
  // A request places no step in the order.
  const placing = effectiveActs.filter(({ kind }) => kind !== 'requested')
  const passedOn = computePassedDays(
    steps,
    getLastDays(steps, placing, ({ date }) => (date < today ? date : today)),
    newAct,
  )
  const isInPast = isPathInPast(plan, plan.round, today)
  const recordedOn = isInPast
    ? passedOn
    : computePassedDays(
        steps,
        getLastDays(steps, placing, ({ recordedAt }) => legalToday(new Date(recordedAt))),
        newAct && { ...newAct, date: today },
      )
  const existence = new Map([...passedOn].map(([code, day]) => [code, [day, recordedOn.get(code) ?? day]]))
  if (newAct?.step && newAct.date <= today) {
    byStep.set(newAct.step, newAct.date)
    existence.set(newAct.step, isInPast ? [newAct.date] : [newAct.date, today])
  }
  return { usual: getUsualDay(effectiveActs, plan, plan.round, today), byStep, existence }
}

/** Returns the last day of the acts of each step that has acts. */
function getLastDays(
  steps: readonly PackPathStep[],
  acts: readonly RecordedAct[],
  getDay: (act: RecordedAct) => LegalDate,
): Map<string, LegalDate> {
  const actsByStep = Map.groupBy(acts, ({ step }) => step)
  return new Map(
    steps.flatMap(({ code }) => {
      const last = actsByStep.get(code)?.map(getDay).sort().at(-1)
      return last === undefined ? [] : [[code, last] as const]
    }),
  )
}

/**
 * Returns the day on which each step was passed: the first day of the steps that follow it, of which each has its last day,
 * or the day on which it was passed itself.
 */
function computePassedDays(
  steps: readonly PackPathStep[],
  actDays: Map<string, LegalDate>,
  newAct: { step: string | null; date: LegalDate } | undefined,
): ReadonlyMap<string, LegalDate> {
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

/** Returns the days of which one must have an organisation of a step without acts for the step to apply. */
export const getExistenceDays = ({ usual, byStep, existence }: StepDays, step: string): readonly LegalDate[] =>
  existence?.get(step) ?? [byStep.get(step) ?? usual]

export const listDays = ({ usual, byStep, existence }: StepDays): LegalDate[] =>
  [...new Set([usual, ...byStep.values(), ...[...(existence?.values() ?? [])].flat()])].sort()

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
