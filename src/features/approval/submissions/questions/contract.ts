import { z } from 'zod'
import { notFound } from '#features/approval/path/errors.ts'
import { AnswerAbility } from '#shared/abilities.ts'
import { LegalDate } from '#shared/dates.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

export const QuestionState = z.enum(['open', 'answered', 'withdrawn'])
export type QuestionState = z.infer<typeof QuestionState>

/** Text with content in the source language. */
const FilledText = LocalizedText.refine(({ source, text }) => isFilledText(text[source]), {
  message: 'NO_VALUE',
  path: ['text'],
})

/**
 * A question of a member of an organisation about a document sent to it. It gets an answer and does not change the
 * plan.
 */
export const Question = z.strictObject({
  id: Id,
  sentId: Id,
  planId: Id,
  /** Null = about the document as a whole. */
  elementId: Id.nullable(),
  /** Code and title at the time of sending. */
  element: z.strictObject({ code: z.string().nullable(), title: LocalizedText.nullable() }).nullable(),
  ownerId: Id,
  ownerNames: Names,
  addresseeId: Id,
  addresseeNames: Names,
  text: LocalizedText,
  /** Whether all readers of the plan can read the question once it is answered. */
  public: z.boolean(),
  dueOn: LegalDate.nullable(),
  askedAt: z.iso.datetime(),
  state: QuestionState,
  /** The current answer first, then the earlier answers. */
  answers: z.array(
    z.strictObject({ text: LocalizedText, answeredAt: z.iso.datetime(), supersededAt: z.iso.datetime().nullable() }),
  ),
  abilities: AnswerAbility,
})
export type Question = z.infer<typeof Question>

const tags = ['Member questions']

export const questionContract = {
  listQuestions: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/member-questions',
      summary: 'List member questions',
      description: 'Returns those on a plan, an element or a sent document, with their answers.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id.optional(),
        sentId: Id.optional(),
        elementId: Id.optional(),
        state: QuestionState.optional(),
      }),
    )
    .output(z.array(Question)),

  countQuestions: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/member-questions/counts',
      summary: 'Count the member questions of a plan',
      description: 'By element, with the number of unanswered questions.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(z.strictObject({ elementId: Id.nullable(), total: z.number().int(), open: z.number().int() }))),

  askQuestion: procedure
    .meta({ permission: 'comment.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/sent-documents/{sentId}/questions',
      summary: 'Ask a member question',
      description: 'It is about a document that was sent to your organisation, or an element in it.',
      tags,
    })
    .input(
      z.strictObject({
        sentId: Id,
        ownerId: Id,
        elementId: Id.nullable().default(null),
        text: FilledText,
        public: z.boolean().default(false),
        dueOn: LegalDate.nullable().default(null),
      }),
    )
    .output(Question)
    .errors({
      ...notFound,
      NOT_SENT_TO_YOU: { status: 403 },
      NOT_IN_DOCUMENT: { status: 422 },
      DATE_IN_PAST: { status: 422 },
    }),

  withdrawQuestion: procedure
    .meta({ permission: 'comment.write', effect: 'write' })
    .route({ method: 'POST', path: '/member-questions/{id}/withdrawal', summary: 'Withdraw a member question', tags })
    .input(z.strictObject({ id: Id }))
    .output(Question)
    .errors({ ...notFound, ALREADY_ANSWERED: { status: 409 }, QUESTION_WITHDRAWN: { status: 409 } }),

  answerQuestion: procedure
    .meta({ permission: 'comment.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/member-questions/{id}/answer',
      summary: 'Answer a member question',
      description: 'Answers for the organisation that leads the plan. An earlier answer is kept.',
      tags,
    })
    .input(z.strictObject({ id: Id, text: FilledText }))
    .output(Question)
    .errors({ ...notFound, QUESTION_WITHDRAWN: { status: 409 } }),
}
