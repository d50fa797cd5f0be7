import type { LegalDate } from '#shared/dates.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
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
 */
export function computeStepDays(
  steps: readonly PackPathStep[],
  acts: readonly PathAct[],
  plan: PlanPeriod & { round: Pick<Round, 'kind'> | null },
  today: LegalDate,
): StepDays & { byStep: Map<string, LegalDate> } {
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
  return { usual, byStep }
}

export const getStepDay = ({ usual, byStep }: StepDays, step: string | undefined): LegalDate =>
  (step === undefined ? undefined : byStep.get(step)) ?? usual

export const listDays = ({ usual, byStep }: StepDays): LegalDate[] => [...new Set([usual, ...byStep.values()])].sort()
