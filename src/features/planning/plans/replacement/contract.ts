import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { notFound } from '../errors.ts'

export const Replacement = z.strictObject({
  planId: Id,
  /** The plan that replaces the plan. Null: none does, or it is not visible to the reader. */
  replacedBy: z.strictObject({ planId: Id, title: LocalizedText }).nullable(),
})

export const replacementContract = {
  getReplacement: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/replacement',
      summary: 'Get the plan that replaces a plan',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(Replacement)
    .errors(notFound),
}
