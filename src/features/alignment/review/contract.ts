import { z } from 'zod'
import { Answer, PlanName } from '#features/alignment/items/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

/** Organisations by progress: all items answered, some, or none. `late`: past the due date. */
export const ReviewCounts = z.strictObject({
  organisationCount: z.number().int(),
  answered: z.number().int(),
  partlyAnswered: z.number().int(),
  notAnswered: z.number().int(),
  late: z.number().int(),
})
export type ReviewCounts = z.infer<typeof ReviewCounts>

/** The review of a version in force: the progress of answers from lower levels. */
export const Review = z.strictObject({
  versionId: Id,
  versionNumber: z.number().int(),
  plan: PlanName,
  /** An addendum. Only the changes are sent again. */
  amends: z.boolean(),
  inForceOn: LegalDate,
  dueOn: LegalDate.nullable(),
  counts: ReviewCounts,
  /** By area of the chosen kind, in name order. Organisations outside all of them are under null. */
  areas: z.array(ReviewCounts.extend({ areaId: Id.nullable(), names: Names.nullable() })),
  /** Organisations past their due date, in name order. */
  lateOrganisations: z.array(z.strictObject({ organisationId: Id, names: Names, open: z.number().int() })),
})
export type Review = z.infer<typeof Review>

export const ItemChanges = z.strictObject({
  /** Changed text, before and after. */
  texts: z.array(
    z.strictObject({ field: z.enum(['title', 'gain', 'rationale', 'body']), before: z.unknown(), after: z.unknown() }),
  ),
  /** Names of other changed fields. */
  otherFields: z.array(z.string()),
})
export type ItemChanges = z.infer<typeof ItemChanges>

/** An item that is sent again, with the previous answer. */
export const ReviewChange = z.strictObject({
  itemId: Id,
  previousVersionNumber: z.number().int(),
  /** Null when there was no answer, or when the reader may not see it. */
  previousAnswer: Answer.nullable(),
  changed: ItemChanges,
})
export type ReviewChange = z.infer<typeof ReviewChange>

const tags = ['Alignment review']

export const reviewContract = {
  listReviews: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/alignment/reviews',
      summary: 'List the progress of answers to versions in force',
      description: 'For a plan, or for all plans of an organisation.',
      tags,
    })
    .input(z.strictObject({ planId: Id.optional(), ownerId: Id.optional(), groupBy: z.string().max(60).optional() }))
    .output(
      z.strictObject({
        reviews: z.array(Review),
        /** Area kinds available for grouping, and the current grouping. */
        groupings: z.array(z.string()),
        groupBy: z.string().nullable(),
      }),
    ),

  listReviewChanges: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/organisations/{addresseeId}/review-changes',
      summary: 'List the changes in items to answer again',
      description: 'With the earlier answers of the organisation.',
      tags,
    })
    .input(z.strictObject({ addresseeId: Id }))
    .output(z.array(ReviewChange)),
}
