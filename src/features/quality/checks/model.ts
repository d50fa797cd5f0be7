import { type Actor, may } from '#shared/actor.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'

/** Checks whether the actor may write in a plan, with the same condition as the plan procedures. */
export const mayWrite = (actor: Actor, plan: { ownerId: Id; state: PlanState }): boolean =>
  plan.state !== 'ended' && may(actor, 'plan.write', plan.ownerId)

/** Resolves "own" and "mine" in a filter for the actor. For a user who is not signed in, both match no rows. */
export function resolveFilter<Asked extends { own?: boolean | undefined; mine?: boolean | undefined }>(
  { own, mine, ...asked }: Asked,
  actor: Actor,
) {
  const everything = !own || actor.kind === 'system'
  return {
    ...asked,
    ...(!everything && { issuerIds: [...new Set(actor.assignments.map((assignment) => assignment.organisationId))] }),
    ...(own && { running: true }),
    ...(mine && { heldBy: actor.personId }),
  }
}
