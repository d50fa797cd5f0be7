import type { Work } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Seat } from '../entities.ts'
import { functionsHeld, seatKey } from '../queries/bodies.ts'
import { mandatesHeld } from './queries.ts'

/** For which body somebody speaks on a seat, and under which mandate where it is another's. */
interface Speaker {
  ownerId: Id
  mandateId: Id | null
}

/**
 * Who speaks on a seat: for the body, in the function where there is one (as holder or deputy); or under a mandate that holds today
 * and is for this step. A mandate is of a function: a body that speaks as one is spoken for by its own.
 */
export async function speakerOf(work: Work): Promise<(seat: Seat, step: string | null) => Speaker | undefined> {
  const held = await functionsHeld(work.tx, work.actor.personId, work.today)
  const mandates = await mandatesHeld(work.tx, work.actor.personId, work.today)
  return (seat, step) => {
    const { organisationId } = seat
    if (may(work.actor, 'path.speak', organisationId) && (seat.function === null || held.has(seatKey(seat))))
      return { ownerId: organisationId, mandateId: null }
    const found = mandates.find(
      (one) =>
        one.ownerId === organisationId &&
        one.function === seat.function &&
        (one.steps === null || (step !== null && one.steps.includes(step))) &&
        may(work.actor, 'path.speak', one.toOrganisationId),
    )
    return found && { ownerId: found.toOrganisationId, mandateId: found.id }
  }
}
