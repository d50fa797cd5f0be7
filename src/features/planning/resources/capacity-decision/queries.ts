import type { TransactionContext } from '#platform/context.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader } from '#platform/db/db.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Service } from '../entities.ts'
import type { CapacityDecision } from './contract.ts'

export interface CapacityDecisionRow extends CapacityDecision {
  id: Id
  accessId: number
  year: number
  service: Service
}

/** Returns the decisions of a plan that are in force, by year and service, as far as the reader may read them. */
export async function listDecisions(reader: Reader, planId: Id): Promise<CapacityDecisionRow[]> {
  const rows = await reader
    .selectFrom('capacity_decision as c')
    .leftJoin('person as p', 'p.id', 'c.decided_by')
    .select(['c.id', 'c.access_id', 'c.year', 'c.service', 'c.ranking', 'c.reason'])
    .select(['c.decided_on', 'c.decided_at', 'p.name'])
    .where('c.plan_id', '=', planId)
    .where('c.superseded_at', 'is', null)
    .orderBy('c.year')
    .orderBy('c.service')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    accessId: row.access_id,
    year: row.year,
    service: row.service as Service,
    ranking: row.ranking as CapacityDecision['ranking'],
    reason: row.reason as LocalizedText,
    decidedOn: row.decided_on,
    decidedAt: row.decided_at,
    decidedBy: row.name,
  }))
}

export type NewCapacityDecision = Pick<CapacityDecisionRow, 'year' | 'service' | 'ranking' | 'reason' | 'decidedOn'>

/**
 * Supersedes the decision in force for the year and service. Needs access to all rows, because a hidden decision is
 * superseded too.
 */
export async function supersedeDecision(
  context: TransactionContext,
  planId: Id,
  { year, service }: NewCapacityDecision,
): Promise<void> {
  await context.tx
    .updateTable('capacity_decision')
    .set({ superseded_at: context.now })
    .where('plan_id', '=', planId)
    .where('year', '=', year)
    .where('service', '=', service)
    .where('superseded_at', 'is', null)
    .execute()
}

export async function insertDecision(
  context: TransactionContext,
  planId: Id,
  decision: NewCapacityDecision,
): Promise<void> {
  await context.tx
    .insertInto('capacity_decision')
    .values({
      id: newId(),
      plan_id: planId,
      year: decision.year,
      service: decision.service,
      ranking: json(decision.ranking),
      reason: json(decision.reason),
      decided_on: decision.decidedOn,
      decided_at: context.now,
      decided_by: context.actor.personId,
      // Both are set by a trigger, from the plan and all ranked elements.
      owner_id: planId,
      access_id: 1,
    })
    .execute()
}
