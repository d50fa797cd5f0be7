import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import * as queries from './confirming/queries.ts'
import type { StoredRow } from './queries.ts'

/** A decision that is confirmed or contested. */
type ConfirmedDecision = Pick<StoredRow, 'id'>

export interface PeriodConfirmers {
  /** The organisations of which a person may confirm a decision today, the seats of the decision first. */
  listConfirmerIds: (decision: ConfirmedDecision) => readonly Id[]
  /** The organisations that have the seats of a decision today. */
  listSeatedIds: (decision: ConfirmedDecision) => readonly Id[]
  /** The organisation for which the actor confirms or contests a decision; undefined if there is none. */
  findOrganisation: (decision: ConfirmedDecision) => Id | undefined
  /**
   * Whether a seat contested such a decision before and confirms this one itself, so that the actor does not confirm it for an
   * organisation: a member of the seat's organisation who is neither holder nor deputy, or anybody without a seat.
   */
  isReservedForSeat: (decision: ConfirmedDecision, organisationId: Id) => boolean
}

/**
 * Finds for which organisations decisions on the period of a plan are confirmed: the seats of the decision, and authorities of a
 * later step. The rules are in the database (`period_confirmers`). Those that decided on the plan or received it may contest.
 */
export async function loadPeriodConfirmers(
  { tx, actor }: TransactionContext,
  decisions: readonly ConfirmedDecision[],
): Promise<PeriodConfirmers> {
  const decisionIds = decisions.map(({ id }) => id)
  const confirmers = await queries.listPeriodConfirmers(tx, decisionIds)
  const seats = Map.groupBy(await queries.listPeriodSeats(tx, decisionIds), ({ decisionId }) => decisionId)
  const bodies = await queries.listPeriodBodies(tx, decisionIds)
  const listSeats = ({ id }: ConfirmedDecision) => seats.get(id) ?? []
  const listSeatedIds: PeriodConfirmers['listSeatedIds'] = (decision) =>
    listSeats(decision).map(({ organisationId }) => organisationId)
  const listConfirmerIds: PeriodConfirmers['listConfirmerIds'] = (decision) => {
    const seatedIds = listSeatedIds(decision)
    return (confirmers.get(decision.id) ?? []).toSorted(
      (a, b) => Number(seatedIds.includes(b)) - Number(seatedIds.includes(a)),
    )
  }
  const isReservedForSeat: PeriodConfirmers['isReservedForSeat'] = (decision, organisationId) => {
    const reserved = listSeats(decision).filter(({ confirmsItself }) => confirmsItself)
    if (!listSeatedIds(decision).includes(organisationId)) return reserved.length > 0
    const ofOrganisation = reserved.filter((seat) => seat.organisationId === organisationId)
    return ofOrganisation.length > 0 && !ofOrganisation.some(({ isOwn }) => isOwn)
  }
  return {
    listConfirmerIds,
    listSeatedIds,
    isReservedForSeat,
    // The holder of a seat comes first; otherwise any member of a body.
    findOrganisation: (decision) => {
      const confirmerIds = listConfirmerIds(decision)
      const seatedIds = listSeatedIds(decision)
      const ownSeats = listSeats(decision).flatMap(({ isOwn, organisationId }) => (isOwn ? organisationId : []))
      const others = confirmerIds.filter((id) => !seatedIds.includes(id))
      const candidates = [...ownSeats, ...(bodies.get(decision.id) ?? []), ...others].filter((id) =>
        may(actor, 'path.speak', id),
      )
      return (
        candidates.find((id) => confirmerIds.includes(id) && !isReservedForSeat(decision, id)) ??
        candidates.find((id) => confirmerIds.includes(id)) ??
        candidates[0]
      )
    },
  }
}
