import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { notFound } from '../errors.ts'

export const PlanArea = z.strictObject({
  planId: Id,
  areaId: Id.nullable(),
  /** The area of the organisation that owns the plan, if the plan is a draft that must have it and does not. */
  ownerAreaId: Id.nullable(),
  abilities: z.strictObject({ useOwnerArea: z.boolean() }),
})
export type PlanArea = z.infer<typeof PlanArea>

export const areaContract = {
  getPlanArea: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/area',
      summary: 'Get the area of a plan',
      description: 'Its area, and that of its organisation if a draft from before this rule has another area, or none.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(PlanArea)
    .errors(notFound),
}
