import type { TransactionContext } from '#platform/context.ts'
import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import { isUnconfirmedRegistration } from './decided-fields/model.ts'
import type { Plan } from './entities.ts'
import { findPlan, lockPlan } from './queries/plans.ts'
import { findUnknown, type Reference } from './queries/references.ts'

type NotFound = Failure<'NOT_FOUND'>
type NotOwned = Failure<'NOT_FOUND' | 'FORBIDDEN'>
type NotEditable = Failure<'NOT_FOUND' | 'PLAN_NOT_EDITABLE'>
export type UnknownReference = Failure<'UNKNOWN_REFERENCE', { field: string; id: Id }>

/** Returns the plan as far as the actor may read it. A plan that may not be read is reported as not found. */
export async function readablePlan(context: TransactionContext, id: Id): Promise<Result<Plan, NotFound>> {
  const plan = await findPlan(context.tx, id)
  return plan ? succeed(plan) : fail('NOT_FOUND')
}

/** Reads the plan again after locking it, because another writer may have changed it. */
async function lockAndReload(context: TransactionContext, id: Id): Promise<Result<Plan, NotFound>> {
  const plan = await lockPlan(context.tx, id)
  return plan ? succeed(plan) : fail('NOT_FOUND')
}

/**
 * Returns the plan, if the actor's organisation owns it and has the permission. Other readers of the plan get a "not
 * allowed" error.
 */
export async function ownedPlan(
  context: TransactionContext,
  id: Id,
  permission: Permission,
): Promise<Result<Plan, NotOwned>> {
  const plan = await readablePlan(context, id)
  return plan.ok && !may(context.actor, permission, plan.value.ownerId) ? fail('FORBIDDEN') : plan
}

/** Returns the same plan, locked. */
export async function lockOwnedPlan(
  context: TransactionContext,
  id: Id,
  permission: Permission,
): Promise<Result<Plan, NotOwned>> {
  const plan = await ownedPlan(context, id, permission)
  return plan.ok ? lockAndReload(context, id) : plan
}

/**
 * Returns the plan, locked for editing. The plan must not have ended and the actor must be able to write for the owner.
 * The lock comes first, because the plan may end while this writer waits.
 */
export async function editablePlan(context: TransactionContext, id: Id): Promise<Result<Plan, NotEditable>> {
  // Row-level security lets only writers of the owner lock the row.
  const locked = await lockPlan(context.tx, id)
  const plan = locked ? succeed(locked) : await readablePlan(context, id)
  if (!plan.ok) return plan
  return locked && isEditable(context.actor, locked) ? plan : fail('PLAN_NOT_EDITABLE')
}

/**
 * Checks whether the content of a plan may change, for every person. A registered plan that was compared with its source is
 * reopened first. The database has the same rule (`registration_confirmed`).
 */
export const isContentOpen = (plan: Pick<Plan, 'state' | 'registrationConfirmedAt'>): boolean =>
  plan.state !== 'ended' && plan.registrationConfirmedAt === undefined

export const isEditable = (actor: Actor, plan: Pick<Plan, 'ownerId' | 'state' | 'registrationConfirmedAt'>): boolean =>
  isContentOpen(plan) && may(actor, 'plan.write', plan.ownerId)

/** Returns the actor's abilities on a plan, with the same checks as the procedures. */
export const computeAbilities = (
  actor: Actor,
  plan: Pick<Plan, 'ownerId' | 'state' | 'sentAt' | 'isRegistered' | 'registrationConfirmedAt'>,
) => ({
  write: isEditable(actor, plan),
  send: plan.sentAt === null && !isUnconfirmedRegistration(plan) && may(actor, 'plan.send', plan.ownerId),
  decide: !plan.isRegistered && may(actor, 'plan.decide', plan.ownerId),
  sendItems: !plan.isRegistered && may(actor, 'item.send', plan.ownerId),
  grantExceptions: may(actor, 'exception.write', plan.ownerId),
})

/** Fails with the first reference to a row that does not exist or that the actor may not read. */
export async function checkReferences(
  context: TransactionContext,
  references: readonly Reference[],
): Promise<Result<undefined, UnknownReference>> {
  const unknown = await findUnknown(context.tx, references)
  return unknown ? fail('UNKNOWN_REFERENCE', { field: unknown.field, id: unknown.id }) : succeed()
}

/**
 * Checks whether the database rejected a write because of a constraint: 23505 = unique, 23503 = foreign key, 23P01 =
 * plans in force together.
 */
export const violates = (error: unknown, sqlState: '23505' | '23503' | '23P01'): boolean =>
  error instanceof Error && 'code' in error && error.code === sqlState
