import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { sortSteps } from '#shared/path-dates.ts'
import { listCountingActs } from './confirmations/model.ts'
import type { PathAct, Seat } from './entities.ts'
import { computeSeatStatus, type SeatStatus, type Submitted } from './seat-states/model.ts'

export { listEffectiveActs, sameSeat } from './confirmations/model.ts'
export type { SeatStatus } from './seat-states/model.ts'

/** The approval path of a plan: the steps, their participants and the content under decision. */
export interface Path {
  steps: readonly PackPathStep[]
  /** Participants that advise, decide or receive, by step. */
  seats: ReadonlyMap<string, readonly Seat[]>
  /** Seats of organisations that no longer exist on the day of the step: they stay, and take no act. */
  endedSeats?: ReadonlyMap<string, readonly Seat[]>
  /** The steps that do not apply because none of their organisations exists, with the day; absent = none. */
  absentOn?: ReadonlyMap<string, LegalDate>
  /** Sections with content: of the submitted version or the version in force, otherwise of the draft. */
  sections: ReadonlySet<string>
  /** Only for an addendum: the sections that it adds, changes or removes. */
  touchedSections?: ReadonlySet<string>
  /** Rules with an error that blocks a step, by step code. */
  issues?: ReadonlyMap<string, readonly string[]>
  /** Steps that were completed where the plan was decided, not here. No step waits for them. */
  completedElsewhere?: ReadonlySet<string>
  /** From the entry into force to the day after the last day: a step at the end of a year has an act for each of its years. */
  term?: { from: LegalDate; to: LegalDate }
  /** Number of points of opinions without an answer, by the step of the opinion; absent = none. */
  unansweredPoints?: ReadonlyMap<string, number>
}

export interface StepStatus {
  step: PackPathStep
  state: 'not_applicable' | 'waiting' | 'open' | 'in_progress' | 'refused' | 'skipped' | 'completed'
  /** Prerequisite steps that are not completed. A reason does not replace them. */
  missingPrerequisites: readonly string[]
  /**
   * Usual predecessors that are not completed. Continuing needs a reason. Predecessors that were completed later than an
   * act follow from `listStepsOutOfOrder`.
   */
  stepsOutOfOrder: readonly string[]
  seats: readonly SeatStatus[]
  completedOn: LegalDate | null
}

export interface PathStatus {
  state: 'drafting' | 'in_decision' | 'approved' | 'in_force'
  /** The submitted version. */
  submittedVersion: PathAct | null
  steps: ReadonlyMap<string, StepStatus>
  approvedOn: LegalDate | null
  inForceOn: LegalDate | null
}

/** Returns the version that is submitted for decision. */
export const findSubmission = (acts: readonly PathAct[]): PathAct | null =>
  listCountingActs(acts).findLast((act) => act.kind === 'submitted') ?? null

/** Returns the steps that an addendum repeats. */
export function addendumSteps(steps: readonly PackPathStep[]): PackPathStep[] {
  const packPathSteps = steps.filter((step) => step.addendum)
  const known = (all: readonly string[]) => all.filter((value) => packPathSteps.some(({ code }) => code === value))
  return packPathSteps.map((step) => ({ ...step, needs: known(step.needs), after: known(step.after) }))
}

/**
 * Checks whether the step applies to this plan. An opinion on sections is repeated for an addendum only if the addendum
 * touches one of them. A decision on sections is about the version, and is repeated if the version contains them or if the
 * addendum removes them. A step whose organisations do not exist does not apply.
 */
export function applies(path: Path, step: PackPathStep): boolean {
  if (path.absentOn?.has(step.code)) return false
  const { sections, touchedSections: touched } = path
  const isAbout = (section: string) =>
    (touched?.has(section) ?? false) || (sections.has(section) && !(touched && step.act === 'opinion'))
  return !step.onlyWithSections || step.onlyWithSections.some(isAbout)
}

/** Returns the steps whose opinions a step takes into account and that have unanswered points. */
export const listUnansweredSteps = ({ unansweredPoints }: Path, step: PackPathStep): string[] =>
  (step.answers ?? []).filter((code) => (unansweredPoints?.get(code) ?? 0) > 0)

/** Returns the number of years of a plan, of which the last may be shorter. At least one. */
export const countYears = ({ from, to }: { from: LegalDate; to: LegalDate }): number => {
  const start = Temporal.PlainDate.from(from)
  const { years } = start.until(to, { largestUnit: 'years' })
  return Math.max(1, start.add({ years }).toString() < to ? years + 1 : years)
}

/** Checks whether no further act is expected for the step. */
export const isEnd = (state: StepStatus['state']): boolean => ['completed', 'skipped', 'not_applicable'].includes(state)

function computeStepStatus(
  path: Path,
  step: PackPathStep,
  group: readonly PathAct[],
  submitted: Submitted,
  before: ReadonlyMap<string, StepStatus>,
  lateIds: ReadonlySet<Id>,
): StepStatus {
  const open = (codes: readonly string[]) =>
    codes.filter((code) => !path.completedElsewhere?.has(code) && !isEnd(before.get(code)?.state ?? 'completed'))
  const missingPrerequisites = open(step.needs)
  const stepsOutOfOrder = open(step.after)
  const seats = (path.seats.get(step.code) ?? []).map((seat) =>
    computeSeatStatus(step, seat, group, submitted, lateIds),
  )
  const makeStatus = (state: StepStatus['state'], completedOn: LegalDate | null = null): StepStatus => ({
    step,
    state,
    missingPrerequisites,
    stepsOutOfOrder,
    seats,
    completedOn,
  })
  if (!applies(path, step)) return makeStatus('not_applicable')
  if (missingPrerequisites.length > 0) return makeStatus('waiting')
  if (listUnansweredSteps(path, step).length > 0) return makeStatus(group.length > 0 ? 'in_progress' : 'open')
  const ends = group.findLast((act) => ['done', 'entered_into_force', 'skipped'].includes(act.kind))
  if (ends) {
    const isRepeated = step.completedAt === 'year_end' && path.term && group.length < countYears(path.term)
    return makeStatus(isRepeated ? 'in_progress' : ends.kind === 'skipped' ? 'skipped' : 'completed', ends.date)
  }
  if (seats.some((seat) => seat.state === 'refused')) return makeStatus('refused')
  const settled = seats.length > 0 && seats.every((seat) => seat.state === 'received' || seat.state === 'absent')
  // The step is completed on the latest day of these acts.
  if (settled)
    return makeStatus(
      'completed',
      seats
        .map((seat) => seat.act!.date)
        .sort()
        .at(-1)!,
    )
  return makeStatus(group.length > 0 ? 'in_progress' : 'open')
}

/**
 * Returns the opinions that were given after the last decision that approves. They are late if the approval was complete
 * without them.
 */
export function listOpinionsAfterDecision({ steps }: Path, acts: readonly PathAct[]): Set<Id> {
  const isApproval = ({ kind, step: code }: PathAct) =>
    kind === 'decided' && steps.some((step) => step.code === code && step.act === 'decision' && step.approves)
  const counting = listCountingActs(acts)
  const decision = counting.findLastIndex(isApproval)
  const after = decision < 0 ? [] : counting.slice(decision + 1)
  return new Set(after.filter(({ kind }) => kind === 'opinion_given').map(({ id }) => id))
}

/** Checks whether an opinion can still be given for a seat after the approval, in which its absence was recorded. */
export const mayComeLate = ({ approvedOn }: PathStatus, { state, lateOpinion }: SeatStatus): boolean =>
  approvedOn !== null && state === 'absent' && lateOpinion === null

/** Returns the ids of the opinions that were given after the decision. */
export const listLateOpinions = (
  steps: Iterable<{ seats: readonly { lateOpinion?: { id: Id } | null }[] }>,
): ReadonlySet<Id> =>
  new Set([...steps].flatMap(({ seats }) => seats.flatMap(({ lateOpinion }) => lateOpinion?.id ?? [])))

/** Checks whether an opinion was given after an approval that rests on its recorded absence. No step depends on it. */
export const isBesideAbsence = ({ steps }: PathStatus, { id }: Pick<PathAct, 'id'>): boolean =>
  [...steps.values()].some(({ seats }) =>
    seats.some(({ act, lateOpinion }) => lateOpinion?.id === id && act?.id !== id),
  )

/**
 * Computes the status of a plan on the path from the recorded acts only. A step is completed only while the
 * prerequisites are completed. If a new version is submitted, steps that depend on the previous text are open again. An
 * opinion that is given once the approval is complete is recorded, and changes no state.
 * @param acts in the order in which they were recorded
 * @param today decides whether the day of entry into force has come
 */
export function computeStatus(path: Path, acts: readonly PathAct[], today: LegalDate): PathStatus {
  const afterIds = listOpinionsAfterDecision(path, acts)
  if (afterIds.size === 0) return computeFor(path, acts, today, new Set())
  const before = acts.filter(({ id }) => !afterIds.has(id))
  const isApproved = computeFor(path, before, today, new Set()).approvedOn !== null
  return computeFor(path, acts, today, isApproved ? afterIds : new Set())
}

function computeFor(path: Path, acts: readonly PathAct[], today: LegalDate, lateIds: ReadonlySet<Id>): PathStatus {
  const effectiveActs = listCountingActs(acts)
  const submittedVersion = findSubmission(acts)
  const submitted = { current: submittedVersion, versions: acts.filter(({ kind }) => kind === 'submitted') }
  const steps = new Map<string, StepStatus>()
  for (const step of sortSteps(path.steps)) {
    const stepActs = effectiveActs.filter((act) => act.step === step.code)
    steps.set(step.code, computeStepStatus(path, step, stepActs, submitted, steps, lateIds))
  }
  const approving = [...steps.values()].filter(
    ({ step, state }) => step.act === 'decision' && step.approves && state !== 'not_applicable',
  )
  const isApproved = approving.length > 0 && approving.every(({ state }) => state === 'completed')
  const approvedOn = isApproved
    ? approving
        .map(({ completedOn }) => completedOn!)
        .sort()
        .at(-1)!
    : null
  const entry = [...steps.values()].find(({ step, state }) => step.act === 'entry' && state === 'completed')
  const inForceOn = isApproved ? (entry?.completedOn ?? null) : null
  const state = !isApproved
    ? submittedVersion
      ? 'in_decision'
      : 'drafting'
    : inForceOn !== null && inForceOn <= today
      ? 'in_force'
      : 'approved'
  return { state, submittedVersion, steps, approvedOn, inForceOn }
}
