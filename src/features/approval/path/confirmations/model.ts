import type { Id } from '#shared/ids.ts'
import type { PathAct, RecordedAct, Seat } from '../entities.ts'

/**
 * An act with the power of attorney under which it was given, if any, and for a confirmation or contest whether the seat
 * itself gave it.
 */
export type ActOnPath = PathAct & { mandateId?: Id | null | undefined; isBySeat?: true | undefined }

/** The people who took part in a round, for the rule that no person brings a plan into force alone. */
export interface Participants {
  /** The creator, the importer and every person who changed the plan or its elements (`plan_authors` in the database). */
  authorIds: ReadonlySet<Id>
  /** The person who recorded each act, or the link through which it was recorded; null for an act of the system. */
  recordedBy: ReadonlyMap<Id, Id | null>
  /**
   * The decisions and confirmations of people who depend on those who wrote or recorded: their account, their role or their
   * function comes from them (`visible_places` in the database). They count for no second person.
   */
  dependentActIds?: ReadonlySet<Id>
  /** The person who gave each power of attorney. */
  grantedBy: ReadonlyMap<Id, Id | null>
}

/** The kinds of acts that a seat gives. */
export const seatActs: readonly PathAct['kind'][] = ['decided', 'opinion_given', 'received']

export const sameSeat = (seat: Seat | null, other: Seat | null): boolean =>
  seat?.organisationId === other?.organisationId && seat?.function === other?.function

/** Checks whether the holder of the seat gave the act personally, signed in and without a power of attorney. */
export const isInPerson = (act: ActOnPath): boolean => act.provenance === 'in_person' && !act.mandateId

/**
 * Checks whether an act counts for a seat whose holder did not give it in person. Such an act counts as recorded until
 * a second person confirms it. The same rule is `needs_confirmation` in the database.
 */
export const needsConfirmation = (act: ActOnPath): boolean =>
  act.kind === 'opinion_missing' || (seatActs.includes(act.kind) && !isInPerson(act))

const isReference = ({ kind }: PathAct): boolean => kind === 'confirmed' || kind === 'contested'

/** Returns the acts that were not withdrawn. A confirmation or contest ends with the act that it refers to. */
export function listEffectiveActs<Act extends PathAct>(acts: readonly Act[]): Act[] {
  const withdrawnIds = new Set(acts.flatMap((act) => act.withdraws ?? []))
  return acts.filter(
    ({ id, kind, refersTo }) =>
      kind !== 'withdrawn' && !withdrawnIds.has(id) && !(refersTo && withdrawnIds.has(refersTo)),
  )
}

/** Checks whether an act was recorded after an effective entry into force. */
export function isAfterEntry(acts: readonly PathAct[], id: Id): boolean {
  const entry = listEffectiveActs(acts).find(({ kind }) => kind === 'entered_into_force')
  return entry !== undefined && acts.findIndex((act) => act.id === id) > acts.findIndex((act) => act.id === entry.id)
}

/** Acts that bring nothing into force. A sending that later steps need is protected by those steps. */
const notDecisive: readonly PathAct['kind'][] = ['requested', 'sent', 'received']

/**
 * Returns the effective entry into force that rests on an act: the act is this entry or was recorded before it. Such an
 * act cannot be withdrawn: the plan ends by a decision or changes by an addendum. Only the entry itself can, before its
 * day, because the decisions then remain. The same rule is `check_withdrawal` in the database.
 */
export function findEntryThatRestsOn<Act extends PathAct>(acts: readonly Act[], act: PathAct): Act | undefined {
  const entry = listEffectiveActs(acts).find(({ kind }) => kind === 'entered_into_force')
  return entry && !notDecisive.includes(act.kind) && !isAfterEntry(acts, act.id) ? entry : undefined
}

/** Returns the acts that effective confirmations or contests refer to: those of anybody, or of the seat itself. */
const listReferences = (
  acts: readonly ActOnPath[],
  kind: 'confirmed' | 'contested',
  isIncluded: (act: ActOnPath) => boolean = () => true,
): Set<Id> =>
  new Set(
    listEffectiveActs(acts).flatMap((act) =>
      act.kind === kind && act.refersTo && isIncluded(act) ? act.refersTo : [],
    ),
  )

export const isRecordedFor = (act: PathAct, other: PathAct): boolean =>
  act.step === other.step && sameSeat(act.seat, other.seat)

/**
 * Checks whether the seat of an act contested an act of this step before the entry into force. It counts until the seat
 * withdraws the contest, also if the contested act was withdrawn. What is recorded again then needs the confirmation of
 * the seat itself. The same rule is `is_seat_contested` in the database.
 */
export function isSeatContested(acts: readonly ActOnPath[], act: PathAct): boolean {
  const withdrawnIds = new Set(acts.flatMap(({ withdraws }) => withdraws ?? []))
  return acts.some(
    (contest) =>
      contest.kind === 'contested' &&
      contest.isBySeat === true &&
      !withdrawnIds.has(contest.id) &&
      !isAfterEntry(acts, contest.id) &&
      acts.some((target) => target.id === contest.refersTo && isRecordedFor(act, target)),
  )
}

/**
 * Returns the acts that determine the status: without withdrawn and contested acts, and without confirmations. A contest
 * after the entry into force is recorded for the issuer, and does not change the status.
 */
export function listCountingActs<Act extends PathAct>(acts: readonly Act[]): Act[] {
  const entry = listEffectiveActs(acts).findIndex(({ kind }) => kind === 'entered_into_force')
  const contests = listEffectiveActs(acts).slice(0, entry < 0 ? undefined : entry)
  const contestedIds = listReferences(contests, 'contested')
  return listEffectiveActs(acts).filter((act) => !isReference(act) && !contestedIds.has(act.id))
}

export type ConfirmationState = 'awaited' | 'confirmed' | 'contested'

/** Returns the state of each recorded act that was not withdrawn, by id. */
export function getConfirmationStates(acts: readonly ActOnPath[]): ReadonlyMap<Id, ConfirmationState> {
  const contestedIds = listReferences(acts, 'contested')
  const confirmedIds = listReferences(acts, 'confirmed')
  const confirmedBySeat = listReferences(acts, 'confirmed', ({ isBySeat }) => isBySeat === true)
  const isConfirmed = (act: ActOnPath): boolean =>
    confirmedBySeat.has(act.id) || (confirmedIds.has(act.id) && !isSeatContested(acts, act))
  return new Map(
    listEffectiveActs(acts)
      .filter(needsConfirmation)
      .map((act) => [act.id, contestedIds.has(act.id) ? 'contested' : isConfirmed(act) ? 'confirmed' : 'awaited']),
  )
}

/** Returns the recorded acts that wait for a confirmation. Contested acts have no effect and do not wait. */
export function listUnconfirmedActs(acts: readonly ActOnPath[]): ActOnPath[] {
  const states = getConfirmationStates(acts)
  return acts.filter(({ id }) => states.get(id) === 'awaited')
}

/**
 * Returns the recorded acts because of which the plan cannot enter into force: those that wait for a confirmation, and
 * the contested ones, unless the seat gave or confirmed an act that counts afterwards. The same rule is
 * `is_act_resolved` in the database.
 */
export function listUnresolvedActs(acts: readonly ActOnPath[]): ActOnPath[] {
  const states = getConfirmationStates(acts)
  const speaking = listCountingActs(acts).filter(({ kind }) => kind === 'opinion_missing' || seatActs.includes(kind))
  const confirmedBySeat = listReferences(acts, 'confirmed', ({ isBySeat }) => isBySeat === true)
  const isReplaced = (act: ActOnPath): boolean =>
    speaking.some(
      (other) =>
        acts.indexOf(other) > acts.indexOf(act) &&
        isRecordedFor(act, other) &&
        (!needsConfirmation(other) || confirmedBySeat.has(other.id)),
    )
  return acts.filter((act) => {
    const state = states.get(act.id)
    return state === 'awaited' || (state === 'contested' && !isReplaced(act))
  })
}

/**
 * Returns the people who recorded an act of the round for another, including the acts of the lead and withdrawn acts, and
 * those who gave the power of attorney for an act.
 * What the holder of a seat gave or withdrew in person is no recording. The same rule is `path_recorders` in the
 * database.
 */
export function listRecorders(acts: readonly ActOnPath[], { recordedBy, grantedBy }: Participants): Set<Id> {
  const isRecording = (act: ActOnPath): boolean => {
    if (isReference(act) || act.kind === 'entered_into_force' || isInPerson(act)) return false
    const target = act.withdraws ? acts.find(({ id }) => id === act.withdraws) : undefined
    return !(target && !target.mandateId && (isInPerson(target) || isReference(target)))
  }
  const grantors = acts.flatMap(({ mandateId }) => (mandateId && grantedBy.get(mandateId)) || [])
  return new Set([...acts.filter(isRecording).flatMap(({ id }) => recordedBy.get(id) ?? []), ...grantors])
}

/**
 * Returns the reason why an act cannot be confirmed or contested; null if it can. Who is a second person is checked
 * elsewhere.
 */
export function checkReference(
  acts: readonly ActOnPath[],
  act: ActOnPath,
): 'STEP_UNKNOWN' | 'ACT_NOT_ALLOWED' | 'ALREADY_RECORDED' | 'NOT_YOUR_SEAT' | null {
  const target = acts.find(({ id }) => id === act.refersTo)
  const state = target && getConfirmationStates(acts).get(target.id)
  if (state === undefined) return target ? 'ACT_NOT_ALLOWED' : 'STEP_UNKNOWN'
  if (act.kind === 'confirmed' && state !== 'awaited') return 'ALREADY_RECORDED'
  if (act.kind === 'confirmed') return act.isBySeat || !isSeatContested(acts, target!) ? null : 'NOT_YOUR_SEAT'
  return state === 'contested' ? 'ALREADY_RECORDED' : null
}

/** Checks whether the reader can open the document of an act that was recorded with one, to compare the act with it. */
export const hasReadableDocument = ({ provenance, evidence }: Pick<RecordedAct, 'provenance' | 'evidence'>): boolean =>
  provenance !== 'recorded' || (evidence?.length ?? 0) > 0

/** Checks whether a person may confirm what these recorders recorded about a plan of these authors. */
export const isIndependent = (
  personId: Id | null,
  { authorIds, recorderIds }: { authorIds: ReadonlySet<Id>; recorderIds: ReadonlySet<Id> },
): boolean => personId !== null && !authorIds.has(personId) && !recorderIds.has(personId)

/** Checks whether a person may confirm acts of the round: the person recorded none of them and did not write the plan. */
export const isSecondPerson = (acts: readonly ActOnPath[], participants: Participants, personId: Id | null): boolean =>
  isIndependent(personId, { authorIds: participants.authorIds, recorderIds: listRecorders(acts, participants) })

/**
 * Returns the people who decided in person in favour of the version submitted last, or of text that it contains
 * unchanged. An opinion is no decision: an adviser approves nothing.
 */
function listDeciders(acts: readonly ActOnPath[], { recordedBy, dependentActIds }: Participants): Id[] {
  const submission = listCountingActs(acts).findLast(({ kind }) => kind === 'submitted')
  const isOnSubmission = ({ versionId, sections }: ActOnPath): boolean =>
    versionId === submission?.versionId ||
    Object.entries(sections ?? {}).every(([section, hash]) => submission?.sections?.[section] === hash)
  return listCountingActs(acts).flatMap((act) =>
    act.kind === 'decided' &&
    act.verdict !== 'refused' &&
    isInPerson(act) &&
    isOnSubmission(act) &&
    !dependentActIds?.has(act.id)
      ? (recordedBy.get(act.id) ?? [])
      : [],
  )
}

/**
 * Checks whether a person may record the entry into force. A person who neither wrote the plan nor recorded its acts
 * decided in person in favour of it and is not the one who records the entry, or confirmed what was recorded. The person
 * depends on none of those who wrote or recorded.
 */
export function mayBringIntoForce(
  acts: readonly ActOnPath[],
  participants: Participants,
  personId: Id | null,
): boolean {
  if (personId === null) return false
  const confirmerIds = listEffectiveActs(acts).flatMap(({ id, kind }) =>
    kind === 'confirmed' && !participants.dependentActIds?.has(id) ? (participants.recordedBy.get(id) ?? []) : [],
  )
  const deciderIds = listDeciders(acts, participants).filter((id) => id !== personId)
  return [...deciderIds, ...confirmerIds].some((id) => isSecondPerson(acts, participants, id))
}

/**
 * Checks whether a person already decided in person in another seat of the same step. Joint decisions are decisions of
 * several people. The same rule is `path_act_one_seat` in the database.
 */
export function hasDecidedAnotherSeat(
  acts: readonly ActOnPath[],
  { recordedBy }: Participants,
  personId: Id | null,
  act: ActOnPath,
): boolean {
  return (
    act.kind === 'decided' &&
    isInPerson(act) &&
    listEffectiveActs(acts).some(
      (other) =>
        other.kind === 'decided' &&
        other.step === act.step &&
        isInPerson(other) &&
        !sameSeat(other.seat, act.seat) &&
        recordedBy.get(other.id) === personId,
    )
  )
}

/** Returns the reason why this person may not record an act on the path; null if the person may. */
export function checkPerson(
  acts: readonly ActOnPath[],
  participants: Participants,
  personId: Id | null,
  act: ActOnPath,
): 'SECOND_PERSON_REQUIRED' | 'ANOTHER_SEAT_DECIDED' | null {
  if (hasDecidedAnotherSeat(acts, participants, personId, act)) return 'ANOTHER_SEAT_DECIDED'
  const isRefused =
    (act.kind === 'confirmed' && !isSecondPerson(acts, participants, personId)) ||
    (act.kind === 'entered_into_force' && !mayBringIntoForce(acts, participants, personId))
  return isRefused ? 'SECOND_PERSON_REQUIRED' : null
}

/** Returns the recorded act that an act in person replaced. */
export const findReplacedAct = <Act extends PathAct>({ kind, withdraws }: PathAct, acts: readonly Act[]) =>
  kind === 'withdrawn' ? undefined : acts.find(({ id }) => id === withdraws)
