import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/**
 * Returns the bodies that issue, decided on or received a plan, or their successors, and the authorities of a later step, of
 * each decision. Their members may contest it.
 */
export const listPeriodBodies = (tx: Tx, decisionIds: readonly Id[]): Promise<ReadonlyMap<Id, Id[]>> =>
  listOrganisations(tx, sql`visible_period_bodies(${[...decisionIds]}::uuid[])`, decisionIds)

/** A seat of a decision, with the organisation that has it today. */
export interface PeriodSeat {
  decisionId: Id
  organisationId: Id
  /** Whether the actor is the holder or deputy; true for every person if the seat has no function. */
  isOwn: boolean
  /** The seat contested such a decision before, and nobody else confirms for it. */
  confirmsItself: boolean
}

/** Returns the seats of decisions. An organisation that ended is replaced by its successor. */
export async function listPeriodSeats(tx: Tx, decisionIds: readonly Id[]): Promise<PeriodSeat[]> {
  if (decisionIds.length === 0) return []
  const { rows } = await sql<PeriodSeat>`
    select decision_id as "decisionId", organisation_id as "organisationId", is_own as "isOwn",
      confirms_itself as "confirmsItself"
    from visible_period_seats(${[...decisionIds]}::uuid[]) order by 1, 2, seat_function`.execute(tx)
  return rows
}

/** Checks whether the actor confirms a decision for an organisation as a second person. The database checks it again. */
export async function mayConfirmDecision(tx: Tx, decisionId: Id, organisationId: Id): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select may_confirm_period_decision(${decisionId}::uuid, ${organisationId}::uuid) as may`.execute(tx)
  return rows[0]!.may
}

/** Returns the organisations of which a person may confirm each decision today. */
export const listPeriodConfirmers = (tx: Tx, decisionIds: readonly Id[]): Promise<ReadonlyMap<Id, Id[]>> =>
  listOrganisations(tx, sql`visible_period_confirmers(${[...decisionIds]}::uuid[])`, decisionIds)

async function listOrganisations(
  tx: Tx,
  source: RawBuilder<unknown>,
  decisionIds: readonly Id[],
): Promise<ReadonlyMap<Id, Id[]>> {
  if (decisionIds.length === 0) return new Map()
  const { rows } = await sql<{ decisionId: Id; organisationId: Id }>`
    select decision_id as "decisionId", organisation_id as "organisationId" from ${source} order by 1, 2`.execute(tx)
  const byDecision = Map.groupBy(rows, ({ decisionId }) => decisionId)
  return new Map(
    [...byDecision].map(([id, organisations]) => [id, organisations.map(({ organisationId }) => organisationId)]),
  )
}

/**
 * Checks whether the actor withdraws a contest of another person: as the seat that contested, or else independent of the person
 * who recorded the decision.
 */
export async function mayWithdrawContestOfOthers(tx: Tx, contestId: Id): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select may_withdraw_period_contest(${contestId}::uuid) as may`.execute(tx)
  return rows[0]!.may
}
