import { listOwnRoleOrganisations } from '#platform/auth/own-roles.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Seat } from './entities.ts'
import { listMemberships, listPersonFunctions, seatKey } from './queries/bodies.ts'
import { listReceivedMandates } from './queries/received-mandates.ts'

/**
 * The organisation for which a person acts on a seat, with the power of attorney if the seat belongs to another
 * organisation.
 */
interface Speaker {
  ownerId: Id
  mandateId: Id | null
}

type SpeakerFinder = (seat: Seat, step: string | null) => Speaker | undefined

/**
 * Returns a function that finds the organisation for which the actor may act on a seat; undefined if the actor may not.
 * A member of the organisation may, in the seat's function if there is a function (as holder or deputy). So may a
 * person with a power of attorney for this step. A role that the actor granted to themselves gives no seat.
 * A power of attorney belongs to a function. Only the organisation's own members act for a seat without a function.
 * @param day the day of the act: the function, the role or the power of attorney must be valid on that day and today.
 *   The database checks the day of the act again.
 */
export async function loadSpeakerFinder(
  context: TransactionContext,
  day: LegalDate = context.today,
): Promise<SpeakerFinder> {
  const findToday = await loadFinderOn(context, context.today)
  if (day === context.today) return findToday
  const findThen = await loadFinderOn(context, day)
  return (seat, step) => (findToday(seat, step) ? findThen(seat, step) : undefined)
}

async function loadFinderOn(context: TransactionContext, day: LegalDate): Promise<SpeakerFinder> {
  const { tx, actor, today } = context
  const personFunctions = await listPersonFunctions(tx, actor.personId, day)
  const mandates = await listReceivedMandates(tx, actor.personId, day)
  const members = day === today ? undefined : await listMemberships(tx, actor.personId, day)
  const ownRoles = await listOwnRoleOrganisations(tx, actor, today)
  return (seat, step) => {
    const { organisationId } = seat
    const isSeated =
      seat.function === null ? (members?.has(organisationId) ?? true) : personFunctions.has(seatKey(seat))
    if (isSeated && may(actor, 'path.speak', organisationId) && !ownRoles.has(organisationId))
      return { ownerId: organisationId, mandateId: null }
    const receivedMandate = mandates.find(
      (mandate) =>
        mandate.ownerId === organisationId &&
        mandate.function === seat.function &&
        (mandate.steps === null || (step !== null && mandate.steps.includes(step))) &&
        may(actor, 'path.speak', mandate.toOrganisationId),
    )
    return receivedMandate && { ownerId: receivedMandate.toOrganisationId, mandateId: receivedMandate.id }
  }
}
