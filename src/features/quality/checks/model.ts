import { type Actor, may } from '#shared/actor.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'

/** Whether the actor may write in a plan: the same question that the procedures of plans ask. */
export const mayWrite = (actor: Actor, plan: { ownerId: Id; state: PlanState }): boolean =>
  plan.state !== 'ended' && may(actor, 'plan.write', plan.ownerId)

/** A filter as asked, with what "own" and "mine" mean for the actor: nothing is own to who is not signed in. */
export function filterOf<Asked extends { own?: boolean | undefined; mine?: boolean | undefined }>(
  { own, mine, ...asked }: Asked,
  actor: Actor,
) {
  const everything = !own || actor.kind === 'system'
  return {
    ...asked,
    ...(!everything && { issuerIds: [...new Set(actor.assignments.map((one) => one.organisationId))] }),
    ...(own && { running: true }),
    ...(mine && { heldBy: actor.personId }),
  }
}
