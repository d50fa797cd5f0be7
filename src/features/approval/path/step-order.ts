import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import type { PathAct } from './entities.ts'
import { countYears, listEffectiveActs, type Path, type PathStatus, type StepStatus } from './model.ts'

/** Returns the first day of the valid acts of a step; null if there is none. A step that was skipped has no day. */
function getFirstDay({ seats, state, completedOn }: StepStatus): LegalDate | null {
  if (state === 'skipped') return null
  const days = seats.flatMap(({ act, state: seatState }) =>
    act && act.kind !== 'requested' && seatState !== 'superseded' ? [act.date] : [],
  )
  return days.sort()[0] ?? (state === 'completed' ? completedOn : null)
}

const hasReason = (acts: readonly PathAct[], code: string): boolean =>
  listEffectiveActs(acts).some((act) => act.step === code && (act.reason?.trim() ?? '') !== '')

/** Returns the usual predecessors of a step that were completed after a day. */
const listCompletedAfter = ({ steps }: PathStatus, { step }: StepStatus, day: LegalDate): string[] =>
  step.after.filter((code) => {
    const predecessor = steps.get(code)
    return predecessor?.state === 'completed' && predecessor.completedOn! > day
  })

/**
 * Returns the steps because of which an act needs a reason for its order (domain 3.4). The dates of the acts decide, not the
 * order in which they are recorded: usual predecessors that are open or were completed after the day of the act, and
 * steps that usually follow and took place before that day without a reason.
 */
export function listStepsOutOfOrder(
  acts: readonly PathAct[],
  pathStatus: PathStatus,
  at: StepStatus,
  { kind, date }: PathAct,
): string[] {
  // A request does not place a step in the order: others are asked before the step takes place.
  if (kind === 'requested') return [...at.stepsOutOfOrder]
  const earlier = [...pathStatus.steps.values()].filter((other) => {
    const day = other.step.after.includes(at.step.code) ? getFirstDay(other) : null
    return day !== null && day < date && !hasReason(acts, other.step.code)
  })
  return [...at.stepsOutOfOrder, ...listCompletedAfter(pathStatus, at, date), ...earlier.map(({ step }) => step.code)]
}

/**
 * Returns whether a step was skipped or took place before a usual predecessor, by the dates, and whether the step or each of
 * these predecessors has a reason.
 */
export function describeOrder(
  acts: readonly PathAct[],
  pathStatus: PathStatus,
  code: string,
): { skippedOrReordered: boolean; hasReason: boolean } {
  const at = pathStatus.steps.get(code)!
  const first = getFirstDay(at)
  // A predecessor that is not complete took place before if it has an earlier act, for example on an earlier version.
  const open = at.step.after.filter((value) => {
    const state = pathStatus.steps.get(value)?.state
    return state !== undefined && ['waiting', 'open', 'in_progress', 'refused'].includes(state)
  })
  const isLate = (value: string): boolean =>
    !listEffectiveActs(acts).some(({ step, kind, date }) => step === value && kind !== 'requested' && date <= first!)
  const late = first === null ? [] : [...listCompletedAfter(pathStatus, at, first), ...open.filter(isLate)]
  const isSkipped = at.state === 'skipped'
  return {
    skippedOrReordered: isSkipped || late.length > 0,
    hasReason:
      hasReason(acts, code) || (!isSkipped && late.length > 0 && late.every((value) => hasReason(acts, value))),
  }
}

/** Acts that record one year of a step that is repeated each year. */
const ofYear: readonly PathAct['kind'][] = ['done', 'skipped']

const listYearActs = (acts: readonly PathAct[], code: string): PathAct[] =>
  listEffectiveActs(acts).filter(({ step, kind }) => step === code && ofYear.includes(kind))

/** Checks whether the act repeats what was recorded for a year of a step on the same day. */
export const isRepeatedOnDay = (acts: readonly PathAct[], { step }: StepStatus, { kind, date }: PathAct): boolean =>
  step.completedAt === 'year_end' &&
  ofYear.includes(kind) &&
  listYearActs(acts, step.code).some((other) => other.date === date)

/**
 * Returns the first day on which a step that follows the entry into force is completed without a reason: the last day of
 * the plan, or of the next year of the plan that has no act. Undefined for other steps. The same rule is
 * `check_follow_up_act` in the database.
 */
export function findUsualFollowUpDay(
  { term }: Pick<Path, 'term'>,
  acts: readonly PathAct[],
  { code, completedAt }: PackPathStep,
): LegalDate | undefined {
  if (!term || (completedAt !== 'year_end' && completedAt !== 'period_end')) return undefined
  const years = Math.min(listYearActs(acts, code).length + 1, countYears(term))
  const yearEnd = Temporal.PlainDate.from(term.from).add({ years }).toString()
  const end = completedAt === 'year_end' && yearEnd < term.to ? yearEnd : term.to
  return Temporal.PlainDate.from(end).subtract({ days: 1 }).toString()
}

/** Checks whether a step that follows the entry into force is completed earlier than usual, which needs a reason. */
export function isEarlyFollowUp(
  path: Pick<Path, 'term'>,
  acts: readonly PathAct[],
  step: PackPathStep,
  { kind, date }: PathAct,
): boolean {
  const usual = kind === 'done' ? findUsualFollowUpDay(path, acts, step) : undefined
  return usual !== undefined && date < usual
}
