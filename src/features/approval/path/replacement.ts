import { type ActOnPath, getConfirmationStates, isInPerson, isRecordedFor, seatActs } from './confirmations/model.ts'
import { listEffectiveActs, type PathStatus, type SeatStatus, sameSeat } from './model.ts'

/** Checks whether an act covers every section of another, so that it takes the place of the whole act. */
const covers = (act: ActOnPath, other: ActOnPath): boolean =>
  Object.keys(other.sections ?? {}).every((section) => act.sections?.[section] !== undefined)

/** Returns the act that determines the state of the seat, of the kind of the new act. */
function findCurrent(acts: readonly ActOnPath[], seatStatus: SeatStatus, act: ActOnPath): ActOnPath | undefined {
  if (act.kind !== 'received') return seatStatus.lateOpinion ?? seatStatus.act ?? undefined
  if (seatStatus.receivedOn === null) return undefined
  return listEffectiveActs(acts).findLast((other) => other.kind === 'received' && isRecordedFor(act, other))
}

/**
 * Returns an act with the act that it replaces. What a seat gives in person replaces what was recorded for the seat and
 * waits for a confirmation: the recorded act is withdrawn by it. A confirmed act can only be contested. An opinion after
 * the decision does not replace the absence on which the decision rests. The same rule is `check_replacement` in the
 * database.
 */
export function withReplacedAct<Act extends ActOnPath>(acts: readonly ActOnPath[], status: PathStatus, act: Act): Act {
  const seatStatus = status.steps.get(act.step ?? '')?.seats.find(({ seat }) => sameSeat(act.seat, seat))
  if (!seatActs.includes(act.kind) || !isInPerson(act) || !seatStatus || seatStatus.state === 'superseded') return act
  const current = findCurrent(acts, seatStatus, act)
  if (!current || getConfirmationStates(acts).get(current.id) !== 'awaited') return act
  const isSameKind = current.kind === act.kind && (seatStatus.state !== 'partly' || covers(act, current))
  const isAbsence = current.kind === 'opinion_missing' && act.kind === 'opinion_given' && status.approvedOn === null
  return isSameKind || isAbsence ? { ...act, withdraws: current.id } : act
}
