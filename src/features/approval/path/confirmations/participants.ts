import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { PathAct, Seat } from '../entities.ts'
import { listPersonFunctions, seatKey } from '../queries/bodies.ts'
import type { LoadedPath } from '../read.ts'
import { getConfirmationStates, isSecondPerson } from './model.ts'
import {
  listConfirmingBodies,
  listConfirmingOrganisations,
  listReservedActs,
  loadAnsweringSeats,
  loadParticipants,
} from './queries.ts'

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

/** The part of a recorded act that decides who confirms it. */
type SeatAct = Pick<PathAct, 'id' | 'seat'>

export interface ConfirmerFinder {
  /** Whether the actor neither wrote the plan nor recorded an act of the round, so that the actor may confirm. */
  isSecondPerson: boolean
  /** The organisation for which the actor confirms an act of a seat; undefined if there is none. */
  findOrganisation: (act: SeatAct) => Id | undefined
  /** Whether the actor then acts as the seat itself. */
  isBySeat: (act: SeatAct) => boolean
  /**
   * Returns why the actor may not confirm an act of a seat; null if the actor may: a second person in the organisation for
   * which the actor confirms. `SEAT_CONFIRMS`: the organisation of the seat confirms, after its end its successor, or an authority with a seat in a later
   * step. Only for a seat without an account the organisation of the recorder or an issuer confirms.
   */
  checkConfirmer: (act: SeatAct) => 'SECOND_PERSON_REQUIRED' | 'SEAT_CONFIRMS' | null
  /** Whether the organisation of the seat has an account, so that the recorder's organisation does not confirm. */
  isReserved: (act: SeatAct) => boolean
  /**
   * Returns who contests an act: only a member of the organisation of its seat who is a second person, or the seat itself.
   * The same rule is `check_contest` in the database.
   */
  findContester: (act: SeatAct) => ActConfirmer | 'SECOND_PERSON_REQUIRED' | 'NOT_YOUR_SEAT'
}

/**
 * Finds for which organisation the actor confirms or contests what was recorded for a seat of a plan in a round. The
 * database has the same rules (`require_independent_person`, `confirms_today`).
 */
export async function loadConfirmerFinder(context: TransactionContext, found: LoadedPath): Promise<ConfirmerFinder> {
  const { tx, actor } = context
  const roundId = found.round?.id ?? null
  const bodyIds = roundId ? await listConfirmingBodies(tx, found.plan.id, roundId) : []
  const recordedIds = [...getConfirmationStates(found.acts).keys()]
  const confirming = await listConfirmingOrganisations(tx, recordedIds)
  const reservedIds = await listReservedActs(tx, recordedIds)
  const participants = await loadParticipants(tx, found.plan.id, roundId)
  const isIndependent = isSecondPerson(found.acts, participants, actor.personId)
  const isOfSeat = await loadSeatFinder(context)
  const listSeats = await loadAnsweringSeats(tx, found.acts)
  const isSeatOf = (act: SeatAct, organisationId: Id) =>
    listSeats(act).some((seat) => seat.organisationId === organisationId)
  const mayConfirmFor = ({ id }: SeatAct, organisationId: Id) => confirming.get(id)?.has(organisationId) === true
  const isIndependentIn = (id: Id, act: SeatAct): boolean =>
    isIndependent &&
    !participants.isDependentIn(id) &&
    (!isSeatOf(act, id) || bodyIds.includes(id) || !participants.isDependentIn(id, act.seat?.function))
  const findOrganisation = (act: SeatAct): Id | undefined => {
    if (!act.seat) return undefined
    const others = [...(confirming.get(act.id) ?? [])].filter((id) => !isSeatOf(act, id))
    const ownSeats = listSeats(act).filter(isOfSeat)
    const candidates = [...ownSeats.map(({ organisationId }) => organisationId), ...bodyIds, ...others].filter((id) =>
      may(actor, 'path.speak', id),
    )
    return candidates.find((id) => isIndependentIn(id, act) && mayConfirmFor(act, id)) ?? candidates[0]
  }
  return {
    isSecondPerson: isIndependent,
    findOrganisation,
    isBySeat: (act) => {
      const id = findOrganisation(act)
      return listSeats(act).some((seat) => seat.organisationId === id && isOfSeat(seat))
    },
    checkConfirmer: (act) => {
      const id = findOrganisation(act)
      if (id === undefined || !isIndependentIn(id, act)) return 'SECOND_PERSON_REQUIRED'
      return mayConfirmFor(act, id) ? null : 'SEAT_CONFIRMS'
    },
    isReserved: ({ id }) => reservedIds.has(id),
    findContester: (act) => {
      const ownSeats = listSeats(act).filter(({ organisationId }) => may(actor, 'path.speak', organisationId))
      const seat = ownSeats.find(isOfSeat) ?? ownSeats[0]
      if (!actor.personId || !seat) return 'NOT_YOUR_SEAT'
      const { organisationId } = seat
      const isBySeat = isOfSeat(seat)
      return isIndependent || isBySeat
        ? { personId: actor.personId, organisationId, isBySeat }
        : 'SECOND_PERSON_REQUIRED'
    },
  }
}

/** Finds whether the actor holds or deputises for a seat today. */
async function loadSeatFinder({ tx, actor, today }: TransactionContext): Promise<(seat: Seat) => boolean> {
  const functions = await listPersonFunctions(tx, actor.personId, today)
  return (seat) =>
    may(actor, 'path.speak', seat.organisationId) && (seat.function === null || functions.has(seatKey(seat)))
}
