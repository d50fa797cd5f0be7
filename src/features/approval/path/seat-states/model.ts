import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { sameSeat } from '../confirmations/model.ts'
import type { PathAct, Seat } from '../entities.ts'

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

/** Returns the sections of an act or a version that a step decides on or sends. */
const getScope = (step: PackPathStep, { sections }: Pick<PathAct, 'sections'>): string[] => {
  const about = 'sectionCodes' in step ? step.sectionCodes : undefined
  return Object.keys(sections ?? {}).filter((section) => about?.includes(section) ?? true)
}

const isSame = (act: PathAct, submission: PathAct, section: string): boolean =>
  act.sections?.[section] !== undefined && act.sections[section] === submission.sections?.[section]

/** Checks whether the text of all sections of the act is unchanged. */
const isUnchanged = (act: PathAct, submission: PathAct): boolean =>
  Object.keys(act.sections ?? {}).every((section) => isSame(act, submission, section))

/** The submitted version under decision, among all versions that were submitted in the round. */
export interface Submitted {
  current: PathAct | null
  versions: readonly PathAct[]
}

/**
 * Returns, for each section of the step, the last act on the text currently submitted; undefined if there is none. If the
 * submitted version no longer contains a section on which the participant acted, a later act on a whole version without that
 * section is among them too.
 */
function listCurrentActs(
  step: PackPathStep,
  submission: PathAct,
  versions: readonly PathAct[],
  own: readonly PathAct[],
): (PathAct | undefined)[] {
  const isMissing = (section: string, version: PathAct) => version.sections?.[section] === undefined
  const hasRemoved = (act: PathAct) => getScope(step, act).some((section) => isMissing(section, submission))
  const removed = own.flatMap((act) => getScope(step, act)).filter((section) => isMissing(section, submission))
  const after = own.slice(own.findLastIndex(hasRemoved) + 1)
  const isAfterRemoval = (act: PathAct) => {
    const version = versions.find(({ versionId }) => versionId === act.versionId)
    const isWhole = version && getScope(step, version).every((section) => isSame(act, version, section))
    return isWhole && removed.every((section) => isMissing(section, version))
  }
  return [
    ...getScope(step, submission).map((section) => own.findLast((act) => isSame(act, submission, section))),
    ...(removed.length > 0 ? [after.findLast(isAfterRemoval)] : []),
  ]
}

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

/**
 * Computes the state of a participant in a step from its acts.
 * @param group the acts of the step that count
 * @param lateIds opinions that were given after the decision
 */
export function computeSeatStatus(
  step: PackPathStep,
  seat: Seat,
  group: readonly PathAct[],
  { current: submission, versions }: Submitted,
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
  const now = listCurrentActs(step, submission, versions, entries)
  const error = now.find((act) => act?.verdict === 'refused' && isStillRefused(step, submission, act))
  if (error) return makeStatus('refused', error)
  // If the submitted version has no content in the sections of the step, a refusal is about that and remains valid.
  if (last.verdict === 'refused') return makeStatus(getScope(step, submission).length === 0 ? 'refused' : 'superseded')
  if (step.act === 'decision' && step.remainsValidAfterChanges) return makeStatus('received')
  const inFavour = entries.filter((act) => act.verdict !== 'refused')
  if (now.every((act) => act && act.verdict !== 'refused'))
    return makeStatus('received', inFavour.findLast((act) => isUnchanged(act, submission)) ?? last)
  const ofThese = inFavour.findLast((act) => act.versionId === submission.versionId)
  return ofThese ? makeStatus('partly', ofThese) : makeStatus('superseded')
}
