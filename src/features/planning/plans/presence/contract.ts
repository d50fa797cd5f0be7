import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { notFound } from '../errors.ts'

/** A person who has the plan open now. */
export const Present = z.strictObject({
  personId: Id,
  name: z.string(),
  /** The current element of the person, as far as the reader may read it. */
  elementId: Id.nullable(),
})
export type Present = z.infer<typeof Present>

export const presenceContract = {
  listPresent: procedure
    .meta({ permission: 'plan.read' })
    .route({ method: 'GET', path: '/plans/{planId}/present', summary: 'Who else is in a plan now', tags: ['Plans'] })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(Present))
    .errors(notFound),

  sayHere: procedure
    .meta({ permission: 'plan.read', effect: 'touch' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/present',
      summary: 'Say that one is in a plan, and on which element; again every ten seconds',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id, pageId: Id, elementId: Id.nullable() }))
    .output(z.strictObject({}))
    .errors(notFound),

  leave: procedure
    .meta({ permission: 'plan.read', effect: 'touch' })
    .route({
      method: 'DELETE',
      path: '/plans/{planId}/present',
      summary: 'Say that one leaves a plan',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id, pageId: Id }))
    .output(z.strictObject({})),
}
