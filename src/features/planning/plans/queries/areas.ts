import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Plan } from '../entities.ts'
import { findCurrentKind, findKind, type PlanLaw } from '../kinds.ts'

/** Checks whether the law lets the plans of a kind have another area than that of the owner. */
const hasFreeArea = (plan: PlanLaw): boolean =>
  findKind(plan)?.area === 'any' || findCurrentKind(plan.kind)?.area === 'any'

/** Returns the area of a plan that names none: that of the owner. Null for a kind of plan with a free area. */
export async function getOwnArea(tx: Tx, plan: PlanLaw & Pick<Plan, 'ownerId'>): Promise<Id | null> {
  if (hasFreeArea(plan)) return null
  const { rows } = await sql<{ id: Id | null }>`
    select area_id as id from organisation where id = ${plan.ownerId}`.execute(tx)
  return rows[0]?.id ?? null
}

/**
 * Checks whether a plan may have its area. The area decides who takes part in the procedure, which languages apply, and
 * which plans exclude each other. So it is that of the owner, unless the law leaves it free. An
 * organisation that cannot issue such plans registers them for others, with their area. The database checks it again.
 */
export async function isAllowedArea(tx: Tx, plan: PlanLaw & Pick<Plan, 'ownerId' | 'areaId'>): Promise<boolean> {
  if (plan.areaId === null || hasFreeArea(plan)) return true
  const { rows } = await sql<{ allowed: boolean }>`
    select is_allowed_area(${plan.kind}, ${plan.ownerId}, ${plan.areaId}) as allowed`.execute(tx)
  return rows[0]!.allowed
}

/**
 * Returns the area of the owner, if a draft does not have it and must: drafts from before this rule have another area, or
 * none. Undefined for every other plan. Null if the organisation has no area.
 */
export async function findOwnerAreaToUse(
  tx: Tx,
  plan: PlanLaw & Pick<Plan, 'state' | 'ownerId' | 'areaId' | 'isRegistered'>,
): Promise<Id | null | undefined> {
  if (plan.state !== 'drafting' || plan.isRegistered || hasFreeArea(plan)) return undefined
  const { rows } = await sql<{ id: Id | null; free: boolean }>`
    select area_id as id, has_free_area(${plan.kind}, id) as free from organisation where id = ${plan.ownerId}`.execute(
    tx,
  )
  const owner = rows[0]
  return !owner || owner.free || owner.id === plan.areaId ? undefined : owner.id
}
