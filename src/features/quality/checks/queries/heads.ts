import { type PlanLaw, selectPlanState } from '#features/planning/plans/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'

/** The data that decides whether a user may edit a plan. */
export interface PlanHead {
  ownerId: Id
  state: PlanState
}

/** Returns the data of a plan that a check needs first. A plan that the reader may not read is not found. */
export async function findPlanHead(
  tx: Tx,
  id: Id,
): Promise<(PlanHead & PlanLaw & { id: Id; computed: string[]; computedAt: string | null }) | undefined> {
  const row = await tx
    .selectFrom('plan')
    .leftJoin('plan_check', 'plan_check.plan_id', 'plan.id')
    .select(['plan.id', 'plan.owner_id', 'plan.kind', 'plan.pack_version'])
    .select(selectPlanState().as('state'))
    .select(['plan_check.computed', 'plan_check.computed_at'])
    .where('plan.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      id: row.id,
      ownerId: row.owner_id,
      state: row.state,
      kind: row.kind,
      packVersion: row.pack_version,
      computed: row.computed ?? [],
      computedAt: row.computed_at,
    }
  )
}

export async function findElementHead(tx: Tx, id: Id): Promise<(PlanHead & PlanLaw) | undefined> {
  const row = await tx
    .selectFrom('element')
    .innerJoin('plan', 'plan.id', 'element.plan_id')
    .select(['plan.kind', 'plan.pack_version', 'plan.owner_id'])
    .select(selectPlanState().as('state'))
    .where('element.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      kind: row.kind,
      packVersion: row.pack_version,
      ownerId: row.owner_id,
      state: row.state,
    }
  )
}
