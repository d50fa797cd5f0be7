import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { ElementContent } from '../entities.ts'
import { notEditable, notFound, unknownReference } from '../errors.ts'

/** Maximum number of elements per act: a whole large plan. */
export const maxBatchSize = 5000

/** The reason why an element is rejected. */
export const RejectedElement = z.strictObject({
  elementId: Id,
  title: LocalizedText.nullable(),
  code: z.enum([
    'NOT_FOUND',
    'CHANGED_CONCURRENTLY',
    'KIND_NOT_ALLOWED_HERE',
    'REASON_REQUIRED',
    'WOULD_LOSE_ACCESS',
    'FACTS_DECIDED',
    'SECTION_REQUIRED_BY_KIND',
    'CYCLE',
    'IN_USE',
    'ORGANISATION_FIXED',
  ]),
})
export type RejectedElement = z.infer<typeof RejectedElement>

/** Some elements were rejected, so no element was changed. */
export const elementsRejected = {
  ELEMENTS_REJECTED: { status: 422, data: z.object({ rejectedElements: z.array(RejectedElement) }) },
} as const

/** Fields that can be set on several elements at once. */
export const BulkPatch = ElementContent.pick({
  kind: true,
  state: true,
  stateReason: true,
  accountableFunctionId: true,
  periodFrom: true,
  periodTo: true,
  marking: true,
  partnerIds: true,
  personIds: true,
}).partial()
export type BulkPatch = z.infer<typeof BulkPatch>

const Ids = z.array(Id).min(1).max(maxBatchSize)
const Reason = z.string().max(2000).optional()
const tags = ['Elements']

export const bulkContract = {
  changeElements: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({ method: 'PATCH', path: '/plans/{planId}/elements', summary: 'Change several elements', tags })
    .input(
      z.strictObject({
        planId: Id,
        elements: z
          .array(z.strictObject({ id: Id, revision: z.number().int() }))
          .min(1)
          .max(maxBatchSize),
        patch: BulkPatch,
        reason: Reason,
      }),
    )
    .output(z.strictObject({ changed: z.number().int() }))
    .errors({ ...notFound, ...notEditable, ...unknownReference, ...elementsRejected }),

  moveElements: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/move',
      summary: 'Move several elements',
      description: 'With their child elements, to one place.',
      tags,
    })
    .input(z.strictObject({ planId: Id, ids: Ids, parentId: Id, afterId: Id.nullable().optional() }))
    .output(z.strictObject({ moved: z.number().int() }))
    .errors({ ...notFound, ...notEditable, ...elementsRejected }),

  removeElements: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/remove',
      summary: 'Remove several elements',
      description: 'With their child elements.',
      tags,
    })
    .input(z.strictObject({ planId: Id, ids: Ids, reason: Reason }))
    .output(z.strictObject({ removed: z.number().int() }))
    .errors({ ...notFound, ...notEditable, ...elementsRejected }),
}
