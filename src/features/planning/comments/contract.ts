import { z } from 'zod'
import { conflicts } from '#features/planning/plans/contract.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'
import { CommentAnswerKind, CommentContent, CommentPlace, PlanComment } from './entities.ts'
import { alreadyAnswered, notFound, roundClosed, textChanged } from './errors.ts'
import { linksContract } from './links/contract.ts'
import { roundsContract } from './rounds/contract.ts'

export * from './entities.ts'

const tags = ['Comments']

export const commentContract = {
  listComments: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/comments',
      summary: 'List the comments on a plan',
      description: 'Returns them in order of creation, each with its answers.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        elementId: Id.optional(),
        roundId: Id.optional(),
        inviteeId: Id.optional(),
        state: z.enum(['open', 'answered']).optional(),
      }),
    )
    .output(z.array(PlanComment))
    .errors(notFound),

  countComments: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/comments/counts',
      summary: 'Count the comments on a plan',
      description: 'By element, with the number of unanswered comments.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(z.strictObject({ elementId: Id.nullable(), total: z.number().int(), open: z.number().int() })))
    .errors(notFound),

  addComment: procedure
    .meta({ permission: 'comment.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/comments',
      summary: 'Add a comment',
      description: 'It is about a plan, an element or a passage of text.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        /** The organisation of the user for which the comment is made. */
        ownerId: Id,
        /** The round to which that organisation is invited. Absent: outside every round. */
        roundId: Id.optional(),
        place: CommentPlace,
        content: CommentContent,
      }),
    )
    .output(PlanComment)
    .errors({
      ...notFound,
      ...textChanged,
      ...roundClosed,
      NOT_INVITED: { status: 403 },
      PLAN_ENDED: { status: 409 },
      NO_VALUE_TO_REPLACE: { status: 422 },
    }),

  withdrawComment: procedure
    .meta({ permission: 'comment.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/comments/{id}/withdraw',
      summary: 'Withdraw a comment',
      description: 'Possible for your own comment without an answer.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    .errors({ ...notFound, ...alreadyAnswered }),

  answerComment: procedure
    .meta({ permission: 'comment.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/comments/{id}/answer',
      summary: 'Answer a comment',
      description: 'The answer states what is done and why.',
      tags,
    })
    .input(z.strictObject({ id: Id, kind: CommentAnswerKind, reasons: LocalizedText.nullable().default(null) }))
    .output(PlanComment)
    .errors({ ...notFound, REASONS_REQUIRED: { status: 422 } }),

  acceptSuggestion: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/comments/{id}/accept-suggestion',
      summary: 'Accept a suggested text',
      description: 'Puts the text into the plan and answers the comment as followed.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(PlanComment)
    .errors({ ...notFound, ...textChanged, NO_SUGGESTION: { status: 409 }, PLAN_NOT_EDITABLE: { status: 409 } }),

  undoAcceptSuggestion: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/comments/{id}/accept-suggestion/undo',
      summary: 'Undo the acceptance of a suggested text',
      description: 'Restores the earlier text and the earlier answer.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(PlanComment)
    .errors({ ...conflicts, SUGGESTION_NOT_ACCEPTED: { status: 409 } }),

  rounds: roundsContract,
  links: linksContract,
}
