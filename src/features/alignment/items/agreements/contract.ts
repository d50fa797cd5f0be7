import { z } from 'zod'
import { AnswerAbility } from '#shared/abilities.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { ReasonInput } from '#shared/reason.ts'
import { ElementName, PlanName } from '../entities.ts'
import { notAddressed, notFound, notYourOrganisation } from '../errors.ts'

export const agreementStates = ['asked', 'agreed', 'refused', 'withdrawn'] as const

/**
 * An agreement between two authorities of the same level. The first asks, the second agrees or not. Neither plan is an
 * upper plan.
 */
export const Agreement = z.strictObject({
  id: Id,
  ownerId: Id,
  ownerNames: Names,
  addresseeId: Id,
  addresseeNames: Names,
  /** The requested element. Null when the reader may not see it. */
  from: ElementName.nullable(),
  toPlan: PlanName.nullable(),
  /** The element that carries out the agreement in the other plan. */
  to: ElementName.nullable(),
  text: LocalizedText,
  status: z.enum(agreementStates),
  requestedAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  reasons: LocalizedText.nullable(),
  abilities: AnswerAbility,
})
export type Agreement = z.infer<typeof Agreement>

const alreadySettledError = { ALREADY_SETTLED: { status: 409 } } as const
const tags = ['Agreements']
export const agreementsContract = {
  requestAgreement: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/agreements',
      summary: 'Request agreement',
      description: 'Asks an authority of the same level to agree.',
      tags,
    })
    .input(z.strictObject({ fromElementId: Id, toPlanId: Id, toElementId: Id.optional(), text: LocalizedText }))
    .output(Agreement)
    .errors({
      ...notFound,
      ...notYourOrganisation,
      /** The other organisation has another level. Send it an item to answer or a signal instead. */
      NOT_EQUAL_AUTHORITIES: { status: 422 },
      ELEMENT_NOT_IN_PLAN: { status: 422 },
    }),

  answerAgreement: procedure
    .meta({ permission: 'answer.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/agreements/{id}/answer',
      summary: 'Answer a request for agreement',
      description: 'Agrees, or refuses with reasons.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        status: z.enum(['agreed', 'refused']),
        toElementId: Id.optional(),
        reasons: LocalizedText.nullable().default(null),
      }),
    )
    .output(Agreement)
    .errors({
      ...notFound,
      ...notAddressed,
      ...alreadySettledError,
      REASONS_REQUIRED: { status: 422 },
      ELEMENT_NOT_IN_PLAN: { status: 422 },
    }),

  withdrawAgreement: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({ method: 'POST', path: '/agreements/{id}/withdraw', summary: 'Withdraw a request', tags })
    .input(ReasonInput.extend({ id: Id }))
    .output(Agreement)
    .errors({ ...notFound, ...notYourOrganisation, ...alreadySettledError }),

  listAgreements: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'GET',
      path: '/agreements',
      summary: 'List agreements',
      description: 'Open requests first.',
      tags,
    })
    .input(z.strictObject({ planId: Id.optional(), elementId: Id.optional(), organisationId: Id.optional() }))
    .output(z.array(Agreement)),
}
