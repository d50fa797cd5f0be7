import { z } from 'zod'
import { notFound } from '#features/planning/plans/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { ConsentRequest, IssuerConsent } from './entities.ts'

const tags = ['Plans']
const alreadyAnswered = { ALREADY_SETTLED: { status: 409 } } as const

export const issuersContract = {
  listConsents: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/issuer-consents',
      summary: 'List the consents of the issuing organisations',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(IssuerConsent))
    .errors(notFound),

  getConsentRequest: procedure
    .meta({ permission: 'task.read', isInternal: true })
    .route({ method: 'GET', path: '/issuer-consents/{id}', summary: 'Get a request to issue a plan', tags })
    .input(z.strictObject({ id: Id }))
    .output(ConsentRequest)
    .errors(notFound),

  answerRequest: procedure
    .meta({ permission: 'plan.decide', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/issuer-consents/{id}/answer',
      summary: 'Agree or refuse to issue a plan',
      description: 'A refusal has a reason. A refusal after a consent withdraws the consent.',
      tags,
    })
    .input(z.strictObject({ id: Id, answer: z.enum(['agreed', 'refused']), reason: Reason.nullable().default(null) }))
    .output(ConsentRequest)
    .errors({
      ...notFound,
      ...alreadyAnswered,
      NOT_YOUR_ORGANISATION: { status: 403 },
      REASON_REQUIRED: { status: 422 },
      /** A person who did not write the plan agrees. */
      SECOND_PERSON_REQUIRED: { status: 409 },
    }),

  ask: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/issuer-consents',
      summary: 'Ask an issuing organisation for its consent',
      description: 'After a refusal, which is kept, or when the organisation has its first user.',
      tags,
    })
    .input(z.strictObject({ planId: Id, organisationId: Id }))
    .output(z.array(IssuerConsent))
    .errors({ ...notFound, ...alreadyAnswered, PLAN_NOT_EDITABLE: { status: 409 } }),

  recordConsent: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/issuer-consents/recorded',
      summary: 'Record the consent of an organisation of which nobody may agree here',
      description: 'With its document, a file of the plan. It counts when a second person confirmed it.',
      tags,
    })
    .input(z.strictObject({ planId: Id, organisationId: Id, documentId: Id, agreedOn: LegalDate }))
    .output(z.array(IssuerConsent))
    .errors({
      ...notFound,
      ...alreadyAnswered,
      PLAN_NOT_EDITABLE: { status: 409 },
      /** A person of the organisation may agree here, so that its consent is not recorded from paper. */
      MUST_ANSWER_HERE: { status: 409 },
      FILE_UNKNOWN: { status: 422 },
      DATE_IN_FUTURE: { status: 422 },
      /** More than a year before the plan was started here, and before its period begins. */
      DATE_TOO_EARLY: { status: 422 },
    }),

  confirmConsent: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/issuer-consents/{id}/confirmation',
      summary: 'Confirm a recorded consent',
      description:
        'After comparison with its document, by a person of the owner of the plan who neither recorded it nor wrote the plan.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(z.array(IssuerConsent))
    .errors({
      ...notFound,
      ...alreadyAnswered,
      NOT_YOUR_ORGANISATION: { status: 403 },
      MUST_ANSWER_HERE: { status: 409 },
      SECOND_PERSON_REQUIRED: { status: 409 },
      DOCUMENT_NOT_READABLE: { status: 409 },
    }),
}
