import { sql } from 'kysely'
import { findUnapprovedChanges } from '#features/approval/path/index.ts'
import { loadPlanLaws } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import { system } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { UnapprovedChangeFact } from '../facts.ts'

/** Maximum number of changed passages of a plan that are listed. When these are fixed, the next passages appear. */
const maxNamed = 50

/**
 * Loads the unapproved changes of plans in force. A single statement finds the plans with an edit to binding
 * content since their version was frozen. Only these few plans are compared.
 * The reader must have access to every row.
 */
export async function loadUnapprovedChangeFacts(
  context: TransactionContext,
  planIds: readonly Id[],
): Promise<Map<Id, UnapprovedChangeFact>> {
  const asSystem = { ...context, actor: system }
  const found = new Map<Id, UnapprovedChangeFact>()
  for (const { id, version } of await listEditedPlans(context.tx, planIds)) {
    const changes = await findUnapprovedChanges(asSystem, id)
    const elements = changes.filter(({ section, kind }) => section === 'elements' && kind !== 'removed')
    found.set(id, {
      version: changes.length > 0 ? version : null,
      elements: elements.slice(0, maxNamed).map(({ subjectId }) => subjectId),
      hasOtherChanges: elements.length < changes.length,
    })
  }
  return found
}

/**
 * Finds plans edited since the freeze by their history: a change of an element, or of a cover field that is binding for
 * a kind of plan in the law of any of them. A later decision on priorities is found too.
 */
async function listEditedPlans(tx: Tx, planIds: readonly Id[]): Promise<{ id: Id; version: number }[]> {
  const cover = new Set(
    [...(await loadPlanLaws(tx, planIds)).values()].flatMap(({ planKinds }) =>
      planKinds.flatMap(({ bindingParts }) => bindingParts?.cover ?? []),
    ),
  )
  const { rows } = await sql<{ id: Id; version: number }>`
    select v.plan_id as id, v.number as version from plan_version v
    where v.plan_id = any (${[...planIds]}::uuid[]) and is_in_force(v)
      and (later_priority_decision(v.id) is not null or exists (select from change c where c.plan_id = v.plan_id
        and c.at >= v.frozen_at and (c.element_id is not null or c.fields ?| ${[...cover]}::text[])))`.execute(tx)
  return rows
}
