import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { loadSpeakerFinder } from './acting-capacity.ts'
import { findEntryThatRestsOn, isSecondPerson } from './confirmations/model.ts'
import { listActOwners, loadAnsweringSeats, loadParticipants } from './confirmations/queries.ts'
import type { PathAct, RecordedAct } from './entities.ts'
import { isFollowUpStep } from './follow-up-steps.ts'
import { checkAct } from './guards.ts'
import { listEffectiveActs } from './model.ts'
import { type LoadedPath, wasDecidedBefore } from './read.ts'

type WithdrawalFailure = Failure<'FORBIDDEN' | 'NOT_YOUR_SEAT' | 'SECOND_PERSON_REQUIRED' | 'ACT_CONFIRMED'>

/** Returns the organisation for which the actor withdraws an act, or the reason why this person may not. */
type WithdrawerFinder = (act: RecordedAct) => Result<Id, WithdrawalFailure>

/**
 * Finds for which organisation the actor withdraws an act. The same rules are `check_withdrawal` in the database.
 *
 * - What was given in person is withdrawn by a person who acts for the seat today, after its end for its successor. Under a power of attorney, a person
 *   withdraws only what was given under one.
 * - What was recorded is withdrawn by the organisation that recorded it, for a seat only until a second person confirms
 *   it. After that, a second person withdraws the confirmation or contests the act first.
 * - A confirmation or contest is withdrawn by a second person of the same organisation. If it is that of the seat, the
 *   person gave it or acts for the seat today.
 */
export async function loadWithdrawerFinder(context: TransactionContext, found: LoadedPath): Promise<WithdrawerFinder> {
  const { tx, actor } = context
  const roundId = found.round?.id ?? null
  const owners = await listActOwners(tx, roundId)
  const participants = await loadParticipants(tx, found.plan.id, roundId)
  const findSpeaker = await loadSpeakerFinder(context)
  const isIndependent = isSecondPerson(found.acts, participants, actor.personId)
  const listSeats = await loadAnsweringSeats(tx, found.acts)
  const listSpeakers = (act: RecordedAct) => listSeats(act).flatMap((seat) => findSpeaker(seat, act.step) ?? [])

  const findForReference = (act: RecordedAct, ownerId: Id): Result<Id, WithdrawalFailure> => {
    const speaker = listSpeakers(act).find(({ mandateId }) => mandateId === null)
    const isOfSeat = act.seat?.organisationId === ownerId
    if (!may(actor, 'path.speak', ownerId) && !(isOfSeat && speaker)) return fail('FORBIDDEN')
    if (!isIndependent) return fail('SECOND_PERSON_REQUIRED')
    const isOwn = participants.recordedBy.get(act.id) === actor.personId
    if (!isOfSeat || isOwn) return succeed(ownerId)
    return speaker ? succeed(speaker.ownerId) : fail('NOT_YOUR_SEAT')
  }

  const findForSeat = (act: RecordedAct, ownerId: Id): Result<Id, WithdrawalFailure> => {
    const speaker = listSpeakers(act).find(({ mandateId }) => act.mandateId || mandateId === null)
    if (speaker) return succeed(speaker.ownerId)
    const isMember = [ownerId, ...listSeats(act).map(({ organisationId }) => organisationId)].some((id) =>
      may(actor, 'path.speak', id),
    )
    return fail(isMember ? 'NOT_YOUR_SEAT' : 'FORBIDDEN')
  }

  return (act) => {
    const ownerId = owners.get(act.id)!
    if (act.kind === 'confirmed' || act.kind === 'contested') return findForReference(act, ownerId)
    if (act.provenance === 'in_person') return findForSeat(act, ownerId)
    if (!may(actor, 'path.lead', ownerId)) return fail('FORBIDDEN')
    // The path itself refuses to withdraw an act on which an entry into force rests.
    const isConfirmed = act.confirmation === 'confirmed' && !findEntryThatRestsOn(found.acts, act)
    return isConfirmed ? fail('ACT_CONFIRMED') : succeed(ownerId)
  }
}

/** Returns the act that withdraws another act today. */
export const makeWithdrawal = (
  { id, step, seat }: RecordedAct,
  text: string,
  { today }: Pick<TransactionContext, 'today'>,
): PathAct & { kind: 'withdrawn' } => ({
  id,
  kind: 'withdrawn',
  withdraws: id,
  step,
  seat,
  text,
  date: today,
  dueOn: null,
  versionId: null,
  sections: null,
  verdict: null,
  reason: null,
  method: null,
  provenance: null,
})

/**
 * Returns the acts of the latest round that the procedure would let this reader withdraw now, so that pages offer no
 * other withdrawal.
 */
export async function listWithdrawableActs(context: TransactionContext, found: LoadedPath): Promise<Id[]> {
  const { actor } = context
  const { acts, path, status, round, rounds } = found
  if (!may(actor, 'path.speak')) return []
  const isCurrent = !wasDecidedBefore(found) && round?.id === rounds.at(-1)?.id
  const mayEnd = ({ step }: RecordedAct): boolean => isCurrent || isFollowUpStep(found.plan, step)
  const findWithdrawer = await loadWithdrawerFinder(context, found)
  const effectiveIds = new Set(listEffectiveActs(acts).map(({ id }) => id))
  // The reason is not known yet.
  const isPossible = (act: RecordedAct): boolean =>
    mayEnd(act) && checkAct(path, acts, status, makeWithdrawal(act, 'Not given yet.', context)) === null
  return acts.flatMap((act) => (effectiveIds.has(act.id) && findWithdrawer(act).ok && isPossible(act) ? [act.id] : []))
}
