import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Seat } from '../entities.ts'
import { listPersonFunctions, seatKey } from '../queries/bodies.ts'
import type { LoadedPath } from '../read.ts'
import { type ActOnPath, checkPerson, isSecondPerson } from './model.ts'
import { listConfirmingBodies, loadParticipants } from './queries.ts'

/**
 * Checks whether the actor may record an act as the person who the actor is.
 * @param acts the acts of the round so far
 */
export async function checkActor(
  context: TransactionContext,
  { plan, round }: LoadedPath,
  acts: readonly ActOnPath[],
  act: ActOnPath,
): Promise<ReturnType<typeof checkPerson>> {
  if (act.kind !== 'entered_into_force' && act.kind !== 'decided') return null
  const participants = await loadParticipants(context.tx, plan.id, round?.id ?? null)
  return checkPerson(acts, participants, context.actor.personId, act)
}

/** A person who confirms or contests, with the organisation for which the person does so. */
export interface Confirmer {
  personId: Id
  organisationId: Id
}

/** A person who confirms or contests an act of a seat. */
export interface ActConfirmer extends Confirmer {
  /** Whether the person does so as the seat itself: the holder or deputy, or a member if the seat has no function. */
  isBySeat: boolean
}

export interface ConfirmerFinder {
  /** Whether the actor neither wrote the plan nor recorded an act of the round, so that the actor may confirm. */
  isSecondPerson: boolean
  /** The organisation for which the actor confirms or contests an act of a seat; undefined if there is none. */
  findOrganisation: (seat: Seat) => Id | undefined
  /** Whether the actor then acts as the seat itself. */
  isBySeat: (seat: Seat) => boolean
  /** Whether the actor is a second person in the organisation for which the actor confirms an act of a seat. */
  mayConfirm: (seat: Seat) => boolean
  /** Whether the actor is a second person, or the own seat is concerned, so that the actor may put an act in dispute. */
  mayContest: (seat: Seat) => boolean
}

/** Finds for which organisation the actor confirms or contests what was recorded for a seat of a plan in a round. */
export async function loadConfirmerFinder(context: TransactionContext, found: LoadedPath): Promise<ConfirmerFinder> {
  const { tx, actor } = context
  const roundId = found.round?.id ?? null
  const bodies = roundId ? await listConfirmingBodies(tx, found.plan.id, roundId) : []
  const participants = await loadParticipants(tx, found.plan.id, roundId)
  const isIndependent = isSecondPerson(found.acts, participants, actor.personId)
  const isIndependentIn = (id: Id, seat: Seat): boolean =>
    isIndependent &&
    !participants.isDependentIn(id) &&
    (bodies.includes(id) || !participants.isDependentIn(id, seat.function))
  const findOrganisation = await loadOrganisationFinder(context, bodies, isIndependentIn)
  const isOfSeat = await loadSeatFinder(context)
  return {
    isSecondPerson: isIndependent,
    findOrganisation,
    isBySeat: (seat) => isOfSeat(seat) && findOrganisation(seat) === seat.organisationId,
    mayConfirm: (seat) => {
      const id = findOrganisation(seat)
      return id !== undefined && isIndependentIn(id, seat)
    },
    mayContest: (seat) => findOrganisation(seat) !== undefined && (isIndependent || isOfSeat(seat)),
  }
}

/**
 * Finds the organisation for which the actor confirms. The holder of the seat comes first; otherwise any member of a
 * body that issues, decides on or received the plan. A power of attorney is no basis.
 * @param bodies those bodies
 * @param isPreferred whether the actor is a second person for a seat in an organisation, which then comes before others
 */
export async function loadOrganisationFinder(
  context: TransactionContext,
  bodies: readonly Id[],
  isPreferred: (organisationId: Id, seat: Seat) => boolean = () => true,
): Promise<ConfirmerFinder['findOrganisation']> {
  const isOfSeat = await loadSeatFinder(context)
  const ownBodies = bodies.filter((id) => may(context.actor, 'path.speak', id))
  return (seat) => {
    const candidates = isOfSeat(seat) ? [seat.organisationId, ...ownBodies] : ownBodies
    return candidates.find((id) => isPreferred(id, seat)) ?? candidates[0]
  }
}

/** Finds whether the actor holds or deputises for a seat today. */
async function loadSeatFinder({ tx, actor, today }: TransactionContext): Promise<(seat: Seat) => boolean> {
  const functions = await listPersonFunctions(tx, actor.personId, today)
  return (seat) =>
    may(actor, 'path.speak', seat.organisationId) && (seat.function === null || functions.has(seatKey(seat)))
}
