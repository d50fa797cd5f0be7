import { loadOrganisationFinder } from '#features/approval/path/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { StoredRow } from './queries.ts'
import * as queries from './queries.ts'

/** A decision with the organisation that recorded it and the seats that decided. */
export type SeatedDecision = Pick<StoredRow, 'id' | 'ownerId' | 'seats'>

export interface PeriodConfirmers {
  /** The organisations of which a person may confirm a decision today, the seats of the decision first. */
  listConfirmerIds: (decision: SeatedDecision) => readonly Id[]
  /** The organisation for which the actor confirms or contests a decision; undefined if there is none. */
  findOrganisation: (decision: SeatedDecision) => Id | undefined
}

const isSeated = ({ seats }: SeatedDecision, organisationId: Id): boolean =>
  seats.some((seat) => seat.organisationId === organisationId)

/**
 * Finds for which organisations decisions on the period of a plan are confirmed: the seats of the decision, and authorities of a
 * later step. The rules are in the database (`period_confirmers`). Those that decided on the plan or received it may contest.
 */
export async function loadPeriodConfirmers(
  context: TransactionContext,
  plan: { id: Id },
  decisions: readonly SeatedDecision[],
): Promise<PeriodConfirmers> {
  const decisionIds = decisions.map(({ id }) => id)
  const confirmers = await queries.listPeriodConfirmers(context.tx, decisionIds)
  const others = decisions.flatMap((decision) =>
    (confirmers.get(decision.id) ?? []).filter((organisationId) => !isSeated(decision, organisationId)),
  )
  const bodies = [...(await queries.listConfirmingBodies(context.tx, plan.id)), ...others]
  const findInBodies = await loadOrganisationFinder(context, [...new Set(bodies)])
  const listConfirmerIds: PeriodConfirmers['listConfirmerIds'] = (decision) =>
    (confirmers.get(decision.id) ?? []).toSorted(
      (a, b) => Number(isSeated(decision, b)) - Number(isSeated(decision, a)),
    )
  return {
    listConfirmerIds,
    findOrganisation: (decision) => findInBodies(decision.seats, (id) => listConfirmerIds(decision).includes(id)),
  }
}
