import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { readablePlan } from '../guard.ts'
import { findOwnerAreaToUse } from '../queries/areas.ts'
import { areaContract } from './contract.ts'

const os = implementSlice(areaContract)

export const areaRoutes = {
  getPlanArea: os.getPlanArea.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const ownerAreaId = await findOwnerAreaToUse(context.tx, plan)
    return {
      planId: plan.id,
      areaId: plan.areaId,
      ownerAreaId: ownerAreaId ?? null,
      abilities: { useOwnerArea: ownerAreaId !== undefined && may(context.actor, 'plan.write', plan.ownerId) },
    }
  }),
}
