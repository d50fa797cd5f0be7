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
  listParticipants: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/present',
      summary: 'List the people who have a plan open',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(Present))
    .errors(notFound),

  joinPresence: procedure
    .meta({ permission: 'plan.read', effect: 'touch', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/present',
      summary: 'Report your presence in a plan',
      description: 'With the element. Repeat every ten seconds.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id, pageId: Id, elementId: Id.nullable() }))
    .output(z.strictObject({}))
    .errors(notFound),

  leavePresence: procedure
    .meta({ permission: 'plan.read', effect: 'touch', isInternal: true })
    .route({
      method: 'DELETE',
      path: '/plans/{planId}/present',
      summary: 'Leave a plan',
      description: 'Removes your presence.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id, pageId: Id }))
    .output(z.strictObject({})),
}
