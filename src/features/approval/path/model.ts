import { Temporal } from 'temporal-polyfill'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { sortSteps } from '#shared/path-dates.ts'
import { listCountingActs, sameSeat } from './confirmations/model.ts'
import type { PathAct, Seat } from './entities.ts'

export { listEffectiveActs, sameSeat } from './confirmations/model.ts'

/** The approval path of a plan: the steps, their participants and the content under decision. */
export interface Path {
  steps: readonly PackPathStep[]
  /** Participants that advise, decide or receive, by step. */
  seats: ReadonlyMap<string, readonly Seat[]>
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

export interface SeatStatus {
  seat: Seat
  /**
   * `partly`: for some sections only. `superseded`: the act was about an earlier text than the version currently
   * submitted.
   */
  state: 'none' | 'requested' | 'received' | 'partly' | 'refused' | 'absent' | 'superseded'
  /** The participant's last valid act. If the state is `superseded`, the last act, which is no longer valid. */
  act: PathAct | null
  dueOn: LegalDate | null
  /** The opinion that was given after the decision. It changes no state. */
  lateOpinion: PathAct | null
  /**
   * The day on which receipt of the last sending was confirmed; null if it was not confirmed or no document was sent.
   */
  receivedOn: LegalDate | null
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

/** Returns the sections that a step decides on or sends. */
const getScope = (step: PackPathStep, submission: PathAct): string[] => {
  const all = Object.keys(submission.sections ?? {})
  const about = 'sectionCodes' in step ? step.sectionCodes : undefined
  return about ? all.filter((value) => about.includes(value)) : all
}

const isSame = (act: PathAct, submission: PathAct, section: string): boolean =>
  act.sections?.[section] !== undefined && act.sections[section] === submission.sections?.[section]

/** Checks whether the text of all sections of the act is unchanged. */
const isUnchanged = (act: PathAct, submission: PathAct): boolean =>
  Object.keys(act.sections ?? {}).every((section) => isSame(act, submission, section))

/** Returns, for each section of the step, the last act on the text currently submitted; undefined if there is none. */
const listCurrentActs = (step: PackPathStep, submission: PathAct, own: readonly PathAct[]): (PathAct | undefined)[] =>
  getScope(step, submission).map((section) => own.findLast((act) => isSame(act, submission, section)))

/**
 * Checks whether a refusal is still valid. A refusal of some sections applies to the refused version. A refusal of all
 * sections is valid while their text is unchanged.
 */
const isStillRefused = (step: PackPathStep, submission: PathAct, act: PathAct): boolean =>
  act.versionId === submission.versionId ||
  getScope(step, submission).every((section) => isSame(act, submission, section))

/**
 * Returns the day of receipt of the last sending; null if receipt was not confirmed. A document that is sent again
 * needs another receipt.
 */
const getReceiptDate = (own: readonly PathAct[], sent: PathAct): LegalDate | null =>
  own.slice(own.indexOf(sent)).findLast((act) => act.kind === 'received')?.date ?? null

function computeSeatStatus(
  step: PackPathStep,
  seat: Seat,
  group: readonly PathAct[],
  submission: PathAct | null,
  lateIds: ReadonlySet<Id>,
): SeatStatus {
  const acts = group.filter((act) => sameSeat(act.seat, seat))
  const lateOpinion = acts.findLast(({ id }) => lateIds.has(id)) ?? null
  // An opinion after the decision does not replace the absence on which the decision rests.
  const before = acts.filter((act) => act.id !== lateOpinion?.id)
  const own = before.some(({ kind }) => kind === 'opinion_missing') ? before : acts
  const request = own.findLast((act) => act.kind === 'requested')
  const last = own.findLast((act) => act.kind !== 'requested' && act.kind !== 'received') ?? null
  const dueOn = request?.dueOn ?? null
  const receivedOn = last?.kind === 'sent' ? getReceiptDate(own, last) : null
  const makeStatus = (state: SeatStatus['state'], act: PathAct | null = last): SeatStatus => ({
    seat,
    state,
    act,
    dueOn,
    lateOpinion,
    receivedOn,
  })
  if (!last) return makeStatus(request ? 'requested' : 'none', request ?? null)
  if (last.kind === 'opinion_given') return makeStatus('received')
  if (last.kind === 'opinion_missing') return makeStatus('absent')
  if (!submission) return makeStatus('superseded')
  const entries = own.filter((act) => act.kind === last.kind)
  const now = listCurrentActs(step, submission, entries)
  const error = now.find((act) => act?.verdict === 'refused' && isStillRefused(step, submission, act))
  if (error) return makeStatus('refused', error)
  // If the submitted version has no content in the sections of the step, a refusal is about that and remains valid.
  if (last.verdict === 'refused') return makeStatus(now.length === 0 ? 'refused' : 'superseded')
  if (step.act === 'decision' && step.remainsValidAfterChanges) return makeStatus('received')
  const inFavour = entries.filter((act) => act.verdict !== 'refused')
  if (now.every((act) => act && act.verdict !== 'refused'))
    return makeStatus('received', inFavour.findLast((act) => isUnchanged(act, submission)) ?? last)
  const ofThese = inFavour.findLast((act) => act.versionId === submission.versionId)
  return ofThese ? makeStatus('partly', ofThese) : makeStatus('superseded')
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
 * touches one of them. A decision on sections is about the version, and is repeated if the version contains them. A step
 * whose organisations do not exist does not apply.
 */
export function applies(path: Path, step: PackPathStep): boolean {
  if (path.absentOn?.has(step.code)) return false
  const sections = step.act === 'opinion' ? (path.touchedSections ?? path.sections) : path.sections
  return !step.onlyWithSections || step.onlyWithSections.some((section) => sections.has(section))
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
  submission: PathAct | null,
  before: ReadonlyMap<string, StepStatus>,
  lateIds: ReadonlySet<Id>,
): StepStatus {
  const open = (codes: readonly string[]) =>
    codes.filter((code) => !path.completedElsewhere?.has(code) && !isEnd(before.get(code)?.state ?? 'completed'))
  const missingPrerequisites = open(step.needs)
  const stepsOutOfOrder = open(step.after)
  const seats = (path.seats.get(step.code) ?? []).map((seat) =>
    computeSeatStatus(step, seat, group, submission, lateIds),
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
  const steps = new Map<string, StepStatus>()
  for (const step of sortSteps(path.steps)) {
    const stepActs = effectiveActs.filter((act) => act.step === step.code)
    steps.set(step.code, computeStepStatus(path, step, stepActs, submittedVersion, steps, lateIds))
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
