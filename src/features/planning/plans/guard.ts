import { ORPCError } from '@orpc/server'
import type { TransactionContext } from '#platform/context.ts'
import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import type { Plan } from './entities.ts'
import { findPlan, lockPlan } from './queries/plans.ts'
import { findUnknown, type Reference } from './queries/references.ts'

interface NotFound {
  NOT_FOUND: () => Error
}

/** Returns the plan as far as the actor may read it. A plan that may not be read is reported as not found. */
export async function readablePlan(context: TransactionContext, id: Id, errors: NotFound): Promise<Plan> {
  const plan = await findPlan(context.tx, id)
  if (!plan) throw errors.NOT_FOUND()
  return plan
}

/** Reads the plan again after locking it, because another writer may have changed it. */
async function locked(context: TransactionContext, id: Id, errors: NotFound): Promise<Plan> {
  const plan = await lockPlan(context.tx, id)
  if (!plan) throw errors.NOT_FOUND()
  return plan
}

/**
 * Returns the plan, if the actor's organisation owns it and has the permission. Other readers of the plan get a "not
 * allowed" error.
 */
export async function ownedPlan(
  context: TransactionContext,
  id: Id,
  permission: Permission,
  errors: NotFound,
): Promise<Plan> {
  const plan = await readablePlan(context, id, errors)
  if (!may(context.actor, permission, plan.ownerId)) throw new ORPCError('FORBIDDEN')
  return plan
}

/** Returns the same plan, locked. */
export async function lockOwnedPlan(
  context: TransactionContext,
  id: Id,
  permission: Permission,
  errors: NotFound,
): Promise<Plan> {
  await ownedPlan(context, id, permission, errors)
  return locked(context, id, errors)
}

/**
 * Returns the plan, locked for editing. The plan must not have ended and the actor must be able to write for the owner.
 */
export async function editablePlan(
  context: TransactionContext,
  id: Id,
  errors: NotFound & { PLAN_NOT_EDITABLE: () => Error },
): Promise<Plan> {
  const plan = await readablePlan(context, id, errors)
  if (!isEditable(context.actor, plan)) throw errors.PLAN_NOT_EDITABLE()
  return locked(context, id, errors)
}

export const isEditable = (actor: Actor, plan: Pick<Plan, 'ownerId' | 'state'>): boolean =>
  plan.state !== 'ended' && may(actor, 'plan.write', plan.ownerId)

/** Returns the actor's abilities on a plan, with the same checks as the procedures. */
export const computeAbilities = (actor: Actor, plan: Pick<Plan, 'ownerId' | 'state' | 'sentAt'>) => ({
  write: isEditable(actor, plan),
  send: plan.sentAt === null && may(actor, 'plan.send', plan.ownerId),
  decide: may(actor, 'plan.decide', plan.ownerId),
  sendItems: may(actor, 'item.send', plan.ownerId),
  grantExceptions: may(actor, 'exception.write', plan.ownerId),
})

export async function refuseUnknown(
  context: TransactionContext,
  references: readonly Reference[],
  errors: { UNKNOWN_REFERENCE: (options: { data: { field: string; id: Id } }) => Error },
): Promise<void> {
  const unknown = await findUnknown(context.tx, references)
  if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: unknown.field, id: unknown.id } })
}

/** Checks whether the database rejected a write because of a constraint: 23505 = unique, 23503 = foreign key. */
export const violates = (error: unknown, sqlState: '23505' | '23503'): boolean =>
  error instanceof Error && 'code' in error && error.code === sqlState
