import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { elementsRejected, maxBatchSize } from '../bulk/contract.ts'
import { notEditable, notFound, wouldLoseAccess } from '../errors.ts'

/** Content of an element that is not copied to the other plan. */
export const OmittedReference = z.strictObject({
  elementId: Id,
  title: LocalizedText.nullable(),
  kind: z.enum(['function', 'interest', 'link']),
})
export type OmittedReference = z.infer<typeof OmittedReference>

export const copyContract = {
  pasteElements: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/paste',
      summary: 'Copy elements into a plan',
      description: 'With their child elements, from the same or another plan.',
      tags: ['Elements'],
    })
    .input(
      z.strictObject({
        planId: Id,
        parentId: Id,
        afterId: Id.nullable().optional(),
        fromIds: z.array(Id).min(1).max(maxBatchSize),
      }),
    )
    .output(
      z.strictObject({
        /** The copies of the requested elements, in order. */
        ids: z.array(Id),
        /** Number of elements added, including the elements under them. */
        added: z.number().int(),
        omittedReferences: z.array(OmittedReference),
      }),
    )
    .errors({ ...notFound, ...notEditable, ...wouldLoseAccess, ...elementsRejected }),

  getOrigin: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/elements/{id}/origin',
      summary: 'Get the origin of a copied element',
      tags: ['Elements'],
    })
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        origin: z
          .strictObject({
            planId: Id,
            planTitle: LocalizedText,
            elementId: Id,
            /** Null: the element has no title or was removed. */
            elementTitle: LocalizedText.nullable(),
            copiedAt: z.iso.datetime(),
          })
          .nullable(),
      }),
    )
    .errors(notFound),
}
