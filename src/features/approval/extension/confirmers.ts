import { isReservedForSeats, loadOrganisationFinder, sameSeat } from '#features/approval/path/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listConfirmingSeats } from './decisions/model.ts'
import type { StoredRow } from './queries.ts'
import * as queries from './queries.ts'

/** A decision with the organisation that recorded it and the seats that decided. */
export type SeatedDecision = Pick<StoredRow, 'id' | 'ownerId' | 'seats'>

export interface PeriodConfirmers {
  /** The bodies that issue, decided on or received the plan. Their members may confirm for any seat. */
  bodies: readonly Id[]
  /** The organisation for which the actor confirms or contests a decision; undefined if there is none. */
  findOrganisation: (decision: SeatedDecision) => Id | undefined
  /** Whether nobody confirms a decision for an organisation, because another one that decided has an account. */
  isReserved: (decision: SeatedDecision, organisationId: Id) => boolean
}

/** Finds for which organisations decisions on the period of a plan are confirmed. The database has the same rules. */
export async function loadPeriodConfirmers(
  context: TransactionContext,
  plan: { id: Id; ownerId: Id; issuingBodyIds: readonly Id[] },
  decisionIds: readonly Id[],
): Promise<PeriodConfirmers> {
  const bodies = await queries.listConfirmingBodies(context.tx, plan.id)
  const findInBodies = await loadOrganisationFinder(context, bodies)
  const seatsWithConfirmer = await queries.listSeatsWithConfirmer(context.tx, decisionIds)
  const issuerIds = new Set([plan.ownerId, ...plan.issuingBodyIds])
  const isReserved: PeriodConfirmers['isReserved'] = (decision, organisationId) =>
    isReservedForSeats(organisationId, listConfirmingSeats(decision), {
      issuerIds,
      hasConfirmer: (seat) => seatsWithConfirmer.get(decision.id)?.some((other) => sameSeat(seat, other)) ?? false,
    })
  return {
    bodies,
    findOrganisation: (decision) => findInBodies(decision.seats, (id) => !isReserved(decision, id)),
    isReserved,
  }
}
