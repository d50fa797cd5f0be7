import { type Actor, may } from '#shared/actor.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'

/** Checks whether the actor may write in a plan, with the same condition as the plan procedures. */
export const mayWrite = (actor: Actor, plan: { ownerId: Id; state: PlanState }): boolean =>
  plan.state !== 'ended' && may(actor, 'plan.write', plan.ownerId)

/** Resolves "own" and "mine" in a filter for the actor. For a user who is not signed in, both match no rows. */
export function resolveFilter<Asked extends { onlyOwnPlans?: boolean | undefined; assignedToMe?: boolean | undefined }>(
  { onlyOwnPlans, assignedToMe, ...filter }: Asked,
  actor: Actor,
) {
  const everything = !onlyOwnPlans || actor.kind === 'system'
  return {
    ...filter,
    ...(!everything && { issuerIds: [...new Set(actor.assignments.map((assignment) => assignment.organisationId))] }),
    ...(onlyOwnPlans && { onlyRunningPlans: true }),
    ...(assignedToMe && { holderId: actor.personId }),
  }
}
