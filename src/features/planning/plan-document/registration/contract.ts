import { z } from 'zod'
import { issuersNotAgreed, notFound } from '#features/planning/plans/errors.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { supersessionErrors } from '#shared/supersession.ts'

/** A plan that was registered from a published list, and the comparison with its source. */
export const PlanRegistration = z.strictObject({
  /** Null: no second person compared it with its source yet. */
  confirmedAt: z.iso.datetime().nullable(),
  /** Whether a second person compared it. False although confirmed: registered before comparisons were recorded. */
  isCompared: z.boolean(),
  /** Null: the operator, a plan from before this was recorded, or not confirmed. */
  confirmedBy: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  /** A file of the plan. Null: none, or the reader may not open it. */
  document: z.strictObject({ id: Id, name: z.string() }).nullable(),
  abilities: z.strictObject({
    /** Confirm it as a second person. */
    confirm: z.boolean(),
    /** Reopen it to change it. */
    reopen: z.boolean(),
  }),
})
export type PlanRegistration = z.infer<typeof PlanRegistration>

const tags = ['Documents']
const notRegistered = { PLAN_NOT_REGISTERED: { status: 409 } } as const

export const registrationContract = {
  getRegistration: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({ method: 'GET', path: '/plans/{planId}/registration', summary: 'Get the registration of a plan', tags })
    .input(z.strictObject({ planId: Id }))
    .output(PlanRegistration.nullable())
    .errors(notFound),

  confirmRegistration: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/registration/confirmation',
      summary: 'Confirm a registered plan',
      description:
        'After comparison with its source, an address or a file of the plan, by a person who speaks for its owner or for another organisation that reads it, and is independent of those who wrote it. The plan gets TLP:CLEAR, as it is published, and can be sent.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        sourceUrl: z
          .url({ protocol: /^https?$/ })
          .max(2000)
          .nullable()
          .default(null),
        documentId: Id.nullable().default(null),
      }),
    )
    .output(PlanRegistration)
    .errors({
      ...notFound,
      ...notRegistered,
      ...issuersNotAgreed,
      ALREADY_SETTLED: { status: 409 },
      /** The person speaks for no organisation. */
      NOT_YOUR_ORGANISATION: { status: 403 },
      SECOND_PERSON_REQUIRED: { status: 409 },
      SOURCE_REQUIRED: { status: 422 },
      FILE_UNKNOWN: { status: 422 },
      /** A plan of this kind for the same time is on a path here. */
      PLAN_ON_PATH: { status: 409 },
      /** A plan of this kind is in force in the period. */
      PLANS_OVERLAP: supersessionErrors.PLANS_OVERLAP,
    }),

  reopenRegistration: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/registration/reopening',
      summary: 'Reopen a confirmed registration',
      description:
        'To change it. Until it is confirmed and sent again, only its organisation and the readers that it names read it. It is not removed.',
      tags,
    })
    .input(z.strictObject({ planId: Id, reason: z.string().trim().min(1).max(2000) }))
    .output(PlanRegistration)
    .errors({ ...notFound, ...notRegistered, NOT_YOUR_ORGANISATION: { status: 403 } }),
}
