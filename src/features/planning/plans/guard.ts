import { ORPCError } from '@orpc/server'
import type { Work } from '#platform/context.ts'
import { type Actor, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import type { Plan } from './entities.ts'
import { findPlan, lockPlan } from './queries/plans.ts'
import { findUnknown, type Reference } from './queries/references.ts'

interface NotFound {
  NOT_FOUND: () => Error
}

/** The plan as far as the actor may read it; one that may not be read is not found. */
export async function readablePlan(work: Work, id: Id, errors: NotFound): Promise<Plan> {
  const plan = await findPlan(work.tx, id)
  if (!plan) throw errors.NOT_FOUND()
  return plan
}

/** Read again behind the lock: another writer may have changed it meanwhile. */
async function locked(work: Work, id: Id, errors: NotFound): Promise<Plan> {
  const plan = await lockPlan(work.tx, id)
  if (!plan) throw errors.NOT_FOUND()
  return plan
}

/** The plan, for the body that owns it and holds the permission. Others who may read it are not allowed. */
export async function ownedPlan(work: Work, id: Id, permission: Permission, errors: NotFound): Promise<Plan> {
  const plan = await readablePlan(work, id, errors)
  if (!may(work.actor, permission, plan.ownerId)) throw new ORPCError('FORBIDDEN')
  return plan
}

/** The same, locked. */
export async function ownPlan(work: Work, id: Id, permission: Permission, errors: NotFound): Promise<Plan> {
  await ownedPlan(work, id, permission, errors)
  return locked(work, id, errors)
}

/** The plan, locked, to be edited: it has not ended and the actor writes for its owner. */
export async function editablePlan(
  work: Work,
  id: Id,
  errors: NotFound & { PLAN_NOT_EDITABLE: () => Error },
): Promise<Plan> {
  const plan = await readablePlan(work, id, errors)
  if (!isEditable(work.actor, plan)) throw errors.PLAN_NOT_EDITABLE()
  return locked(work, id, errors)
}

export const isEditable = (actor: Actor, plan: Pick<Plan, 'ownerId' | 'state'>): boolean =>
  plan.state !== 'ended' && may(actor, 'plan.write', plan.ownerId)

/** What the actor may do with a plan: the same questions that the procedures ask. */
export const abilitiesOn = (actor: Actor, plan: Pick<Plan, 'ownerId' | 'state' | 'sentAt'>) => ({
  write: isEditable(actor, plan),
  send: plan.sentAt === null && may(actor, 'plan.send', plan.ownerId),
  decide: may(actor, 'plan.decide', plan.ownerId),
  ask: may(actor, 'item.send', plan.ownerId),
  except: may(actor, 'exception.write', plan.ownerId),
})

export async function refuseUnknown(
  work: Work,
  references: readonly Reference[],
  errors: { UNKNOWN_REFERENCE: (options: { data: { field: string; id: Id } }) => Error },
): Promise<void> {
  const unknown = await findUnknown(work.tx, references)
  if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: unknown.field, id: unknown.id } })
}

/** Whether the database refused because of a constraint: 23505 = unique, 23503 = foreign key. */
export const violates = (error: unknown, sqlState: '23505' | '23503'): boolean =>
  error instanceof Error && 'code' in error && error.code === sqlState
