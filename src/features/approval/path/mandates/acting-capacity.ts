import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Seat } from '../entities.ts'
import { listPersonFunctions, seatKey } from '../queries/bodies.ts'
import { listReceivedMandates } from './queries.ts'

/**
 * The organisation for which a person acts on a seat, with the power of attorney if the seat belongs to another
 * organisation.
 */
interface Speaker {
  ownerId: Id
  mandateId: Id | null
}

/**
 * Returns a function that finds the organisation for which the actor may act on a seat; undefined if the actor may not.
 * A member of the organisation may, in the seat's function if there is a function (as holder or deputy). So may a
 * person with a power of attorney that is valid today for this step.
 * A power of attorney belongs to a function. Only the organisation's own members act for a seat without a function.
 */
export async function loadSpeakerFinder(
  context: TransactionContext,
): Promise<(seat: Seat, step: string | null) => Speaker | undefined> {
  const personFunctions = await listPersonFunctions(context.tx, context.actor.personId, context.today)
  const mandates = await listReceivedMandates(context.tx, context.actor.personId, context.today)
  return (seat, step) => {
    const { organisationId } = seat
    if (
      may(context.actor, 'path.speak', organisationId) &&
      (seat.function === null || personFunctions.has(seatKey(seat)))
    )
      return { ownerId: organisationId, mandateId: null }
    const receivedMandate = mandates.find(
      (mandate) =>
        mandate.ownerId === organisationId &&
        mandate.function === seat.function &&
        (mandate.steps === null || (step !== null && mandate.steps.includes(step))) &&
        may(context.actor, 'path.speak', mandate.toOrganisationId),
    )
    return receivedMandate && { ownerId: receivedMandate.toOrganisationId, mandateId: receivedMandate.id }
  }
}
