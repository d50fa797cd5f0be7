import type { LegalDate } from '#shared/dates.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { inOrder } from '#shared/path-dates.ts'
import type { PathAct, Seat } from './entities.ts'

/** The approval path of a plan: the steps, their participants and the content under decision. */
export interface Path {
  steps: readonly PackPathStep[]
  /** Participants that advise, decide or receive, by step. */
  seats: ReadonlyMap<string, readonly Seat[]>
  /** Sections with content. */
  sections: ReadonlySet<string>
  /** Rules with an error that blocks a step, by step code. */
  faults?: ReadonlyMap<string, readonly string[]>
  /** Number of points of opinions without an answer, by the step of the opinion; absent = none. */
  unanswered?: ReadonlyMap<string, number>
}

export interface SeatStanding {
  seat: Seat
  /**
   * `partly`: for some sections only. `superseded`: the act was about an earlier text than the version currently
   * submitted.
   */
  state: 'none' | 'asked' | 'given' | 'partly' | 'refused' | 'absent' | 'outdated'
  /** The participant's last valid act. For a superseded act, the act that is no longer valid. */
  act: PathAct | null
  dueOn: LegalDate | null
  /**
   * The day on which receipt of the last sending was confirmed; null if it was not confirmed or no document was sent.
   */
  receivedOn: LegalDate | null
}

export interface StepStanding {
  step: PackPathStep
  state: 'not_applicable' | 'waiting' | 'open' | 'under_way' | 'refused' | 'skipped' | 'through'
  /** Prerequisite steps that are not completed. A reason does not replace them. */
  waitsFor: readonly string[]
  /** Usual predecessors that are not completed. Continuing needs a reason. */
  outOfOrder: readonly string[]
  seats: readonly SeatStanding[]
  throughOn: LegalDate | null
}

export interface Standing {
  state: 'drafting' | 'in_decision' | 'approved' | 'in_force'
  /** The submitted version. */
  laid: PathAct | null
  steps: ReadonlyMap<string, StepStanding>
  approvedOn: LegalDate | null
  inForceOn: LegalDate | null
}

export const sameSeat = (one: Seat | null, other: Seat): boolean =>
  one?.organisationId === other.organisationId && one.function === other.function

/** Returns the valid acts, without withdrawn acts and withdrawals. */
export function standingActs(acts: readonly PathAct[]): PathAct[] {
  const gone = new Set(acts.flatMap((act) => act.withdraws ?? []))
  return acts.filter((act) => act.kind !== 'withdrawn' && !gone.has(act.id))
}

/** Returns the sections that a step decides on or sends. */
const scopeOf = (step: PackPathStep, laid: PathAct): string[] => {
  const all = Object.keys(laid.sections ?? {})
  const about = 'about' in step ? step.about : undefined
  return about ? all.filter((one) => about.includes(one)) : all
}

const isSame = (act: PathAct, laid: PathAct, section: string): boolean =>
  act.sections?.[section] !== undefined && act.sections[section] === laid.sections?.[section]

/** Checks whether the text of all sections of the act is unchanged. */
const isStill = (act: PathAct, laid: PathAct): boolean =>
  Object.keys(act.sections ?? {}).every((section) => isSame(act, laid, section))

/** Returns the last act on each section of the step, for the text currently submitted; undefined if there is none. */
const saidNow = (step: PackPathStep, laid: PathAct, own: readonly PathAct[]): (PathAct | undefined)[] =>
  scopeOf(step, laid).map((section) => own.findLast((act) => isSame(act, laid, section)))

/**
 * Checks whether a refusal is still valid. A refusal of some sections applies to the refused version. A refusal of all
 * sections is valid while their text is unchanged.
 */
const standsRefused = (step: PackPathStep, laid: PathAct, act: PathAct): boolean =>
  act.versionId === laid.versionId || scopeOf(step, laid).every((section) => isSame(act, laid, section))

/** Returns the receipt of the last sending. A document that is sent again needs another receipt. */
const receiptOf = (own: readonly PathAct[], sent: PathAct): LegalDate | null =>
  own.slice(own.indexOf(sent)).findLast((act) => act.kind === 'received')?.on ?? null

function seatStanding(step: PackPathStep, seat: Seat, its: readonly PathAct[], laid: PathAct | null): SeatStanding {
  const own = its.filter((act) => sameSeat(act.seat, seat))
  const asked = own.findLast((act) => act.kind === 'asked')
  const last = own.findLast((act) => act.kind !== 'asked' && act.kind !== 'received') ?? null
  const dueOn = asked?.dueOn ?? null
  const receivedOn = last?.kind === 'sent' ? receiptOf(own, last) : null
  const is = (state: SeatStanding['state'], act: PathAct | null = last): SeatStanding => ({
    seat,
    state,
    act,
    dueOn,
    receivedOn,
  })
  if (!last) return is(asked ? 'asked' : 'none', asked ?? null)
  if (last.kind === 'delivered') return is('given')
  if (last.kind === 'not_delivered') return is('absent')
  if (!laid) return is('outdated')
  const said = own.filter((act) => act.kind === last.kind)
  const now = saidNow(step, laid, said)
  const refusal = now.find((act) => act?.verdict === 'refused' && standsRefused(step, laid, act))
  if (refusal) return is('refused', refusal)
  // If the sections of the step have no content, the act is about that state.
  if (last.verdict === 'refused') return is(now.length === 0 ? 'refused' : 'outdated')
  if (step.act === 'decision' && step.ofItsMoment) return is('given')
  const inFavour = said.filter((act) => act.verdict !== 'refused')
  if (now.every((act) => act && act.verdict !== 'refused'))
    return is('given', inFavour.findLast((act) => isStill(act, laid)) ?? last)
  const ofThese = inFavour.findLast((act) => act.versionId === laid.versionId)
  return ofThese ? is('partly', ofThese) : is('outdated')
}

/** Returns the steps that an addendum repeats. */
export function addendumSteps(steps: readonly PackPathStep[]): PackPathStep[] {
  const its = steps.filter((step) => step.addendum)
  const known = (all: readonly string[]) => all.filter((one) => its.some(({ code }) => code === one))
  return its.map((step) => ({ ...step, needs: known(step.needs), after: known(step.after) }))
}

/** Checks whether the step applies to this plan. */
export const applies = (path: Path, step: PackPathStep): boolean =>
  !step.onlyWith || step.onlyWith.some((section) => path.sections.has(section))

/** Returns the steps whose opinions a step takes into account and that have unanswered points. */
export const unansweredFor = ({ unanswered }: Path, step: PackPathStep): string[] =>
  (step.answers ?? []).filter((code) => (unanswered?.get(code) ?? 0) > 0)

/** Checks whether no further act is expected for the step. */
export const isEnd = (state: StepStanding['state']): boolean => ['through', 'skipped', 'not_applicable'].includes(state)

function standingOf(
  path: Path,
  step: PackPathStep,
  its: readonly PathAct[],
  laid: PathAct | null,
  before: ReadonlyMap<string, StepStanding>,
): StepStanding {
  const open = (codes: readonly string[]) => codes.filter((code) => !isEnd(before.get(code)?.state ?? 'through'))
  const waitsFor = open(step.needs)
  const outOfOrder = open(step.after)
  const seats = (path.seats.get(step.code) ?? []).map((seat) => seatStanding(step, seat, its, laid))
  const is = (state: StepStanding['state'], throughOn: LegalDate | null = null): StepStanding => ({
    step,
    state,
    waitsFor,
    outOfOrder,
    seats,
    throughOn,
  })
  if (!applies(path, step)) return is('not_applicable')
  if (waitsFor.length > 0) return is('waiting')
  if (unansweredFor(path, step).length > 0) return is(its.length > 0 ? 'under_way' : 'open')
  const ends = its.findLast((act) => ['done', 'entered', 'skipped'].includes(act.kind))
  if (ends) return is(ends.kind === 'skipped' ? 'skipped' : 'through', ends.on)
  if (seats.some((one) => one.state === 'refused')) return is('refused')
  const settled = seats.length > 0 && seats.every((one) => one.state === 'given' || one.state === 'absent')
  // The last act completed the step.
  if (settled)
    return is(
      'through',
      seats
        .map((one) => one.act!.on)
        .sort()
        .at(-1)!,
    )
  return is(its.length > 0 ? 'under_way' : 'open')
}

/**
 * Computes the status of a plan on the path from the recorded acts only. A step is completed only while the
 * prerequisites are completed. If a new version is submitted, steps that depend on the previous text are open again.
 * @param acts in the order in which they were recorded
 * @param today decides whether the day of entry into force has come
 */
export function standOn(path: Path, acts: readonly PathAct[], today: LegalDate): Standing {
  const standing = standingActs(acts)
  const laid = standing.findLast((act) => act.kind === 'laid') ?? null
  const steps = new Map<string, StepStanding>()
  for (const step of inOrder(path.steps)) {
    const its = standing.filter((act) => act.step === step.code)
    steps.set(step.code, standingOf(path, step, its, laid, steps))
  }
  const approving = [...steps.values()].filter(
    ({ step, state }) => step.act === 'decision' && step.approves && state !== 'not_applicable',
  )
  const isApproved = approving.length > 0 && approving.every(({ state }) => state === 'through')
  const approvedOn = isApproved
    ? approving
        .map(({ throughOn }) => throughOn!)
        .sort()
        .at(-1)!
    : null
  const entry = [...steps.values()].find(({ step, state }) => step.act === 'entry' && state === 'through')
  const inForceOn = isApproved ? (entry?.throughOn ?? null) : null
  const state = !isApproved
    ? laid
      ? 'in_decision'
      : 'drafting'
    : inForceOn !== null && inForceOn <= today
      ? 'in_force'
      : 'approved'
  return { state, laid, steps, approvedOn, inForceOn }
}
