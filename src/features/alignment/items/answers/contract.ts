import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { AnswerKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Answer, ElementName, ExchangeMarking, Item } from '../entities.ts'
import { answerErrors, notAddressed, notFound } from '../errors.ts'

/** An organisation's answer to an item. */
export const AnswerInput = z.strictObject({
  itemId: Id,
  kind: AnswerKind,
  reasons: LocalizedText.nullable().default(null),
  /** Elements of the organisation's own plan that carry out the answer. Empty: "adopted, no element linked". */
  elementIds: z.array(Id).max(50).default([]),
  decidingBody: z.string().trim().max(300).nullable().default(null),
  signatories: z.array(z.string().trim().min(1).max(200)).max(50).default([]),
  decidedOn: LegalDate.nullable().default(null),
  marking: ExchangeMarking.default('TLP:GREEN'),
  /** The answering plan. When absent, the plan of the elements, otherwise the plan in force. */
  planId: Id.optional(),
})
export type AnswerInput = z.infer<typeof AnswerInput>

/**
 * The reason to propose an element as carrier: the same phenomenon, an earlier or later name of it, a part of it, or a
 * wider phenomenon.
 */
export const Carrier = ElementName.extend({ via: z.enum(['same', 'crosswalk', 'narrower', 'wider']) })
export type Carrier = z.infer<typeof Carrier>

export const answersContract = {
  answerItem: procedure
    .meta({ permission: 'answer.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/items/{itemId}/answers',
      summary: 'Answer an item',
      description: 'An earlier answer is kept as superseded.',
      tags: ['Answers'],
    })
    .input(AnswerInput)
    .output(Item)
    .errors({ ...notFound, ...notAddressed, ...answerErrors }),

  answerItems: procedure
    .meta({ permission: 'answer.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/answers',
      summary: 'Answer several items',
      description: 'All items belong to one organisation. All answers are stored, or none.',
      tags: ['Answers'],
    })
    .input(
      z.strictObject({
        answers: z
          .array(AnswerInput)
          .min(1)
          .max(500)
          .refine((answers) => new Set(answers.map((answer) => answer.itemId)).size === answers.length, {
            message: 'DUPLICATE_ITEM',
          }),
      }),
    )
    .output(z.array(Item))
    .errors({ ...notFound, ...notAddressed, ...answerErrors, SEVERAL_ORGANISATIONS: { status: 422 } }),

  getAnswerHistory: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/items/{itemId}/answers',
      summary: 'List the answers to an item',
      description: 'Newest first.',
      tags: ['Answers'],
    })
    .input(z.strictObject({ itemId: Id }))
    .output(z.array(Answer))
    .errors(notFound),

  suggestCarriers: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/items/{itemId}/carriers/suggestions',
      summary: 'Suggest carriers of an item',
      description: 'Elements of your own plan on the same phenomenon, also under its earlier and later names.',
      tags: ['Answers'],
    })
    .input(z.strictObject({ itemId: Id, planId: Id.optional() }))
    .output(z.array(Carrier))
    .errors(notFound),
}
