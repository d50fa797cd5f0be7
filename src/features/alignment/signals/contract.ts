import { z } from 'zod'
import { ElementName, ExchangeMarking, PlanName } from '#features/alignment/items/entities.ts'
import { notAddressed, notFound, notYourOrganisation } from '#features/alignment/items/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'

export const signalAnswerKinds = ['taken_up', 'parked', 'no'] as const

export const SignalAnswer = z.strictObject({
  id: Id,
  kind: z.enum(signalAnswerKinds),
  parkedUntil: LegalDate.nullable(),
  reasons: LocalizedText,
  answeredAt: z.iso.datetime(),
  answeredBy: z.string().nullable(),
  supersededAt: z.iso.datetime().nullable(),
})
export type SignalAnswer = z.infer<typeof SignalAnswer>

/** A message from an organisation to the issuer of an upper plan. */
export const Signal = z.strictObject({
  id: Id,
  ownerId: Id,
  ownerNames: Names,
  addresseeId: Id,
  addresseeNames: Names,
  upperPlan: PlanName.nullable(),
  phenomenonId: Id.nullable(),
  phenomenonNames: Names.nullable(),
  /** The element that caused it, when visible to the reader. */
  element: ElementName.nullable(),
  title: LocalizedText,
  text: LocalizedText,
  sentAt: z.iso.datetime(),
  sentBy: z.string().nullable(),
  marking: ExchangeMarking,
  answer: SignalAnswer.nullable(),
  /** Deferred, and the date has been reached. */
  isDue: z.boolean(),
  abilities: z.strictObject({ answer: z.boolean() }),
})
export type Signal = z.infer<typeof Signal>

/** Choices of lower plans that no item of the version covers, counted over all names of a phenomenon. */
export const UncoveredPhenomenon = z.strictObject({
  phenomenonId: Id.nullable(),
  /** Names of the phenomenon in the newest list. Null when the elements have no phenomenon. */
  names: Names.nullable(),
  /** Without a phenomenon: the shared title of the elements. */
  title: LocalizedText.nullable(),
  organisationCount: z.number().int(),
  elements: z.array(ElementName.extend({ organisationId: Id, organisationNames: Names })),
})
export type UncoveredPhenomenon = z.infer<typeof UncoveredPhenomenon>

const tags = ['Signals']
export const signalsContract = {
  listUncoveredPhenomena: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/versions/{versionId}/uncovered',
      summary: 'List phenomena that no item covers',
      description: 'Chosen by the asked organisations, most frequent first.',
      tags,
    })
    .input(z.strictObject({ versionId: Id, limit: z.coerce.number().int().min(1).max(200).default(50) }))
    .output(z.array(UncoveredPhenomenon))
    .errors(notFound),

  sendSignal: procedure
    .meta({ permission: 'signal.write', effect: 'write' })
    .route({ method: 'POST', path: '/signals', summary: 'Send a signal to a higher level', tags })
    .input(
      z.strictObject({
        ownerId: Id,
        /** When absent, the issuer of the upper plan. */
        addresseeId: Id.optional(),
        upperPlanId: Id.optional(),
        phenomenonId: Id.optional(),
        elementId: Id.optional(),
        title: LocalizedText,
        text: LocalizedText,
        marking: ExchangeMarking.default('TLP:GREEN'),
      }),
    )
    .output(Signal)
    .errors({ ...notFound, ...notYourOrganisation, NO_TASK_RECIPIENTS: { status: 422 } }),

  answerSignal: procedure
    .meta({ permission: 'signal.answer', effect: 'write' })
    .route({
      method: 'POST',
      path: '/signals/{signalId}/answers',
      summary: 'Answer a signal',
      description: 'An earlier answer is kept as superseded.',
      tags,
    })
    .input(
      z.strictObject({
        signalId: Id,
        kind: z.enum(signalAnswerKinds),
        parkedUntil: LegalDate.nullable().default(null),
        reasons: LocalizedText,
      }),
    )
    .output(Signal)
    .errors({
      ...notFound,
      ...notAddressed,
      REASONS_REQUIRED: { status: 422 },
      PARKED_UNTIL_MISSING: { status: 422 },
    }),

  listSignals: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/signals',
      summary: 'List signals',
      description: 'Unanswered signals first, then the newest.',
      tags,
    })
    .input(
      z.strictObject({
        /** Sent to, or by, this organisation. */
        addresseeId: Id.optional(),
        ownerId: Id.optional(),
        upperPlanId: Id.optional(),
        status: z.enum(['open', 'answered', 'all']).default('all'),
        after: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(toPageSchema(Signal).extend({ total: z.number().int(), open: z.number().int() })),

  getSignal: procedure
    .meta({ permission: 'answer.read' })
    .route({ method: 'GET', path: '/signals/{id}', summary: 'Get a signal with its answers', tags })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ signal: Signal, history: z.array(SignalAnswer) }))
    .errors(notFound),
}
