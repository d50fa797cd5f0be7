import { z } from 'zod'
import { notPutBack } from '#features/planning/plans/contract.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { CommentAnswerKind, CommentContent, CommentPlace, PlanComment } from './entities.ts'
import { alreadyAnswered, notFound, roundClosed, textChanged } from './errors.ts'
import { linksContract } from './links/contract.ts'
import { roundsContract } from './rounds/contract.ts'

export * from './entities.ts'

const tags = ['Remarks']

export const commentContract = {
  listRemarks: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/remarks',
      summary: 'Remarks on a plan that one may read, as they were made, each with its answers',
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

  countRemarks: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/remarks/counts',
      summary: 'How many remarks stand on each element, and how many of them have no answer',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(z.strictObject({ elementId: Id.nullable(), total: z.number().int(), open: z.number().int() })))
    .errors(notFound),

  addRemark: procedure
    .meta({ permission: 'remark.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/remarks',
      summary: 'Remark on a plan, an element or words of it',
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
      NOTHING_TO_REPLACE: { status: 422 },
    }),

  withdrawRemark: procedure
    .meta({ permission: 'remark.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remarks/{id}/withdraw',
      summary: 'Take back an own remark that has no answer yet',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id }))
    .errors({ ...notFound, ...alreadyAnswered }),

  answerRemark: procedure
    .meta({ permission: 'remark.answer', effect: 'write' })
    .route({ method: 'POST', path: '/remarks/{id}/answer', summary: 'Say what is done with a remark, and why', tags })
    .input(z.strictObject({ id: Id, kind: CommentAnswerKind, reasons: LocalizedText.nullable().default(null) }))
    .output(PlanComment)
    .errors({ ...notFound, REASONS_MISSING: { status: 422 } }),

  takeOverSuggestion: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remarks/{id}/take-over',
      summary: 'Put the proposed words into the plan, and answer the remark as followed',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(PlanComment)
    .errors({ ...notFound, ...textChanged, NO_SUGGESTION: { status: 409 }, PLAN_NOT_EDITABLE: { status: 409 } }),

  undoTakeOver: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/remarks/{id}/take-over/undo',
      summary:
        'Take back that one took the proposed words over: the former words stand again, and so does the former answer',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(PlanComment)
    .errors({ ...notPutBack, NOT_TAKEN_OVER: { status: 409 } }),

  rounds: roundsContract,
  links: linksContract,
}
