import { type SqlBool, sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { answeringKinds } from '../answering-kinds.ts'

/** Condition: the item `i` of the version `v` is current (`counts/model.ts`). `currentItems` is the same for loaded items. */
export const isCurrentItem = sql<SqlBool>`i.withdrawn_at is null and not exists (
  select from item n join plan_version nv on nv.id = n.version_id
  where n.element_id = i.element_id and n.addressee_id = i.addressee_id and nv.number > v.number)`

/** The plan that answers items: the plan itself and, if the plan has not ended, upper plans that it may still answer. */
export interface AnsweringPlan {
  id: Id
  ownerId: Id
  /** Plans whose items this plan answers, even if an item names no plan yet. */
  unassignedUpperIds: readonly Id[]
}

/**
 * Returns the plan with the upper plans whose unassigned items it answers. An organisation may be asked before it has a
 * plan: such an item is open in every plan of the answering kind that has not ended.
 */
export async function findAnsweringPlan(
  db: Reader,
  plan: { id: Id; ownerId: Id; kind: string; state: PlanState },
): Promise<AnsweringPlan> {
  if (plan.state === 'ended') return { id: plan.id, ownerId: plan.ownerId, unassignedUpperIds: [] }
  const uppers = await db
    .selectFrom('item as i')
    .innerJoin('plan as u', 'u.id', 'i.upper_plan_id')
    .select(['u.id', 'u.kind'])
    .distinct()
    .where('i.addressee_id', '=', plan.ownerId)
    .where('i.lower_plan_id', 'is', null)
    .execute()
  const answers = new Map<string, boolean>()
  for (const kind of new Set(uppers.map((upper) => upper.kind)))
    answers.set(kind, (await answeringKinds(db, kind))?.some((law) => law.kind === plan.kind) ?? true)
  const unassignedUpperIds = uppers.filter((upper) => answers.get(upper.kind)).map(({ id }) => id)
  return { id: plan.id, ownerId: plan.ownerId, unassignedUpperIds }
}

const answeringPlanId = sql`coalesce(
  (select current.plan_id from answer current where current.item_id = i.id and current.superseded_at is null), i.lower_plan_id)`

/** Condition: the plan answers the item `i`. */
export const isAnsweredByPlan = ({ id, ownerId, unassignedUpperIds }: AnsweringPlan) => sql<SqlBool>`(
  ${answeringPlanId} = ${id}::uuid
  or ${answeringPlanId} is null and i.addressee_id = ${ownerId}::uuid and i.upper_plan_id = ${matchAnyId(unassignedUpperIds)})`
