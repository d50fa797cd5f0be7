import { z } from 'zod'
import { consultationErrors, notFound, pathErrors } from '#features/approval/path/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { NamedReference, Reference } from '#shared/references.ts'
import {
  Consultation,
  ConsultationText,
  ExpectationOutcome,
  maxAddressees,
  maxExpectations,
  NewExpectation,
} from './entities.ts'

const Organisations = z.array(NamedReference)

/**
 * A distribution list for a consultation. It comes from the pack, resolved to organisations for this plan, or from the
 * user's organisation.
 */
export const DistributionList = z.strictObject({
  /** A code of the pack, or the id of a list of the organisation. */
  key: z.string(),
  isOwn: z.boolean(),
  names: Names,
  to: Organisations,
  copies: Organisations,
})
export type DistributionList = z.infer<typeof DistributionList>

/** The consultations of a plan, and the steps in which a consultation is sent. */
export const Calls = z.strictObject({
  /** Codes of steps, each with the default distribution list. */
  steps: z.array(z.strictObject({ step: z.string(), list: z.string() })),
  consultations: z.array(Consultation),
  abilities: z.strictObject({ lead: z.boolean() }),
})
export type Calls = z.infer<typeof Calls>

const tags = ['Consultations']
const ids = z.array(Id).max(maxAddressees)
const lists = { ...notFound, UNKNOWN_ORGANISATION: { status: 422 } } as const

export const consultationContract = {
  listConsultations: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/consultations',
      summary: 'List the consultations of a plan',
      description: 'Includes the replies and the expectations.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(Calls)
    .errors(notFound),

  getConsultation: procedure
    .meta({ permission: 'task.read' })
    .route({
      method: 'GET',
      path: '/consultations/{id}',
      summary: 'Get a consultation',
      description: 'An addressee reads only its own reply.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(Consultation)
    .errors(notFound),

  listDistributionLists: procedure
    .meta({ permission: 'path.lead' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/distribution-lists',
      summary: 'List distribution lists',
      description: 'Returns lists of the country and of your organisation.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(DistributionList))
    .errors(notFound),

  saveDistributionList: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/distribution-lists',
      summary: 'Save a distribution list',
      description: 'A list of the same name ends.',
      tags,
    })
    .input(
      z.strictObject({ planId: Id, name: z.string().trim().min(1).max(200), to: ids.min(1), copies: ids.default([]) }),
    )
    .output(z.array(DistributionList))
    .errors(lists),

  endDistributionList: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({ method: 'DELETE', path: '/distribution-lists/{id}', summary: 'End a distribution list', tags })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    .errors(notFound),

  sendConsultation: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/consultations',
      summary: 'Send a consultation',
      description: 'Asks organisations for their expectations of a plan, until a date.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        step: z.string().max(80),
        subject: ConsultationText(300),
        text: ConsultationText(10_000),
        dueOn: LegalDate,
        /** The key of a list; null = only the organisations named here. */
        list: z.string().max(80).nullable().default(null),
        to: ids.default([]),
        copies: ids.default([]),
      }),
    )
    .output(Calls)
    .errors({
      ...lists,
      ...consultationErrors,
      APPROVED: pathErrors.APPROVED,
      UNKNOWN_LIST: { status: 422 },
    }),

  sendReminders: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({
      method: 'POST',
      path: '/consultations/{id}/reminders',
      summary: 'Send reminders for a consultation',
      description: 'Reminds those that have not replied, at most once a day.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    .output(Consultation)
    .errors({ ...notFound, ALL_ANSWERED: { status: 409 }, REMINDED_TODAY: { status: 409 } }),

  replyToConsultation: procedure
    .meta({ permission: 'path.speak', effect: 'write' })
    .route({
      method: 'POST',
      path: '/consultations/{id}/replies',
      summary: 'Reply to a consultation',
      description: 'Records the expectations of an organisation, or that it has none; also a reply by letter.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        organisationId: Id,
        date: LegalDate,
        /** The source document: a letter, or minutes of a council. */
        source: z.string().trim().min(1).max(300),
        expectations: z.array(NewExpectation).max(maxExpectations),
      }),
    )
    .output(Consultation)
    .errors({
      ...notFound,
      NO_RESPONSE_REQUESTED: { status: 403 },
      DATE_IN_FUTURE: pathErrors.DATE_IN_FUTURE,
      UNKNOWN_PHENOMENON: { status: 422 },
      CONSULTATION_CLOSED: { status: 409 },
      TOO_MANY_REPLIES: { status: 409 },
    }),

  answerExpectation: procedure
    .meta({ permission: 'path.lead', effect: 'write' })
    .route({
      method: 'POST',
      path: '/consultation-expectations/{id}/answers',
      summary: 'Answer an expectation',
      description:
        'States whether it is adopted, a point of attention, or not adopted, with reasons. An earlier answer is kept.',
      tags,
    })
    .input(
      z.strictObject({
        id: Id,
        outcome: ExpectationOutcome,
        reasons: z.string().trim().min(3).max(5000),
        /** The element of the plan that adopts it. */
        elementId: Id.nullable().default(null),
      }),
    )
    .output(Consultation)
    .errors({ ...notFound, UNKNOWN_ELEMENT: { status: 422 }, ELEMENT_MISSING: { status: 422 } }),
}
