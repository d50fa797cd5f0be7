import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Seat } from '../entities.ts'
import { listPersonFunctions, seatKey } from '../queries/bodies.ts'
import type { LoadedPath } from '../read.ts'
import { isReservedForSeats, isSecondPerson, listUnconfirmedActs } from './model.ts'
import { listActsWithConfirmer, listConfirmingBodies, loadParticipants } from './queries.ts'

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
  /**
   * Returns why the actor may not confirm an act of a seat; null if the actor may: a second person in the organisation for
   * which the actor confirms. `SEAT_CONFIRMS`: a person with an account of the seat may confirm, so that nobody confirms
   * for an organisation that issues the plan.
   */
  checkConfirmer: (seat: Seat) => 'SECOND_PERSON_REQUIRED' | 'SEAT_CONFIRMS' | null
  /** Whether a person with an account of the organisation of the seat may confirm what waits for a confirmation. */
  hasConfirmer: (seat: Seat) => boolean
  /** Whether the actor is a second person, or the own seat is concerned, so that the actor may put an act in dispute. */
  mayContest: (seat: Seat) => boolean
}

/**
 * Finds for which organisation the actor confirms or contests what was recorded for a seat of a plan in a round. The
 * database has the same rules (`require_independent_person`).
 */
export async function loadConfirmerFinder(context: TransactionContext, found: LoadedPath): Promise<ConfirmerFinder> {
  const { tx, actor } = context
  const roundId = found.round?.id ?? null
  const bodies = roundId ? await listConfirmingBodies(tx, found.plan.id, roundId) : []
  const bodyIds = bodies.map(({ id }) => id)
  const issuerIds = new Set(bodies.flatMap(({ id, isIssuer }) => (isIssuer ? id : [])))
  const seatsWithConfirmer = await listSeatsWithConfirmer(context, found)
  const hasConfirmer = (seat: Seat): boolean => seatsWithConfirmer.has(seatKey(seat))
  const participants = await loadParticipants(tx, found.plan.id, roundId)
  const isIndependent = isSecondPerson(found.acts, participants, actor.personId)
  const isIndependentIn = (id: Id, seat: Seat): boolean =>
    isIndependent &&
    !participants.isDependentIn(id) &&
    (bodyIds.includes(id) || !participants.isDependentIn(id, seat.function))
  const isReserved = (id: Id, seat: Seat): boolean => isReservedForSeats(id, [seat], { issuerIds, hasConfirmer })
  const findInBodies = await loadOrganisationFinder(context, bodyIds)
  const findOrganisation = (seat: Seat): Id | undefined =>
    findInBodies([seat], (id) => isIndependentIn(id, seat) && !isReserved(id, seat))
  const isOfSeat = await loadSeatFinder(context)
  return {
    isSecondPerson: isIndependent,
    findOrganisation,
    isBySeat: (seat) => isOfSeat(seat) && findOrganisation(seat) === seat.organisationId,
    checkConfirmer: (seat) => {
      const id = findOrganisation(seat)
      if (id === undefined || !isIndependentIn(id, seat)) return 'SECOND_PERSON_REQUIRED'
      return isReserved(id, seat) ? 'SEAT_CONFIRMS' : null
    },
    hasConfirmer,
    mayContest: (seat) => findOrganisation(seat) !== undefined && (isIndependent || isOfSeat(seat)),
  }
}

/** Returns the seats whose acts wait for a confirmation that a person with an account of the organisation may give. */
async function listSeatsWithConfirmer({ tx }: TransactionContext, { acts }: LoadedPath): Promise<ReadonlySet<string>> {
  const waitingActs = listUnconfirmedActs(acts)
  const ids = await listActsWithConfirmer(
    tx,
    waitingActs.map(({ id }) => id),
  )
  return new Set(waitingActs.flatMap(({ id, seat }) => (seat && ids.has(id) ? seatKey(seat) : [])))
}

/**
 * Finds the organisation for which the actor confirms or contests what was recorded for seats; undefined if there is none.
 * `isPreferred`: whether the actor is a second person in an organisation, which then comes before others.
 */
export type OrganisationFinder = (
  seats: readonly Seat[],
  isPreferred: (organisationId: Id) => boolean,
) => Id | undefined

/**
 * Returns a finder of the organisation for which the actor confirms. The holder of a seat comes first; otherwise any member
 * of a body that issues, decides on or received the plan. A power of attorney is no basis.
 * @param bodies those bodies
 */
export async function loadOrganisationFinder(
  context: TransactionContext,
  bodies: readonly Id[],
): Promise<OrganisationFinder> {
  const isOfSeat = await loadSeatFinder(context)
  const ownBodies = bodies.filter((id) => may(context.actor, 'path.speak', id))
  return (seats, isPreferred) => {
    const ownSeats = seats.filter(isOfSeat).map(({ organisationId }) => organisationId)
    const candidates = [...ownSeats, ...ownBodies]
    return candidates.find(isPreferred) ?? candidates[0]
  }
}

/** Finds whether the actor holds or deputises for a seat today. */
async function loadSeatFinder({ tx, actor, today }: TransactionContext): Promise<(seat: Seat) => boolean> {
  const functions = await listPersonFunctions(tx, actor.personId, today)
  return (seat) =>
    may(actor, 'path.speak', seat.organisationId) && (seat.function === null || functions.has(seatKey(seat)))
}
