import { z } from 'zod'
import { Evidence } from '#features/approval/path/evidence/entities.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'

const FunctionCode = z.string().min(1).max(80)
const Steps = z.array(z.string().min(1).max(80)).min(1).max(60)
const Reason = z.string().trim().min(3).max(500)

/** A step of a path on which a person acts for a function. */
export const Step = z.strictObject({ code: z.string(), names: Names })

/** A power of attorney: the holder of a function lets another person act for the function during a period. */
export const Mandate = z.strictObject({
  id: Id,
  organisationId: Id,
  names: Names,
  function: z.string(),
  functionNames: Names,
  to: z.strictObject({
    organisationId: Id,
    names: Names,
    /** Null if the power of attorney is given to a person by name. */
    function: z.string().nullable(),
    functionNames: Names.nullable(),
    personName: z.string().nullable(),
  }),
  validFrom: LegalDate,
  /** The last day on which the power of attorney is valid. */
  lastDay: LegalDate,
  /** Steps of paths; null = all steps. */
  steps: z.array(Step).nullable(),
  /** The source in which the power of attorney is recorded. */
  reference: z.string(),
  withdrawnOn: LegalDate.nullable(),
  withdrawnReason: z.string().nullable(),
  evidence: z.array(Evidence),
  /** `attach`: no act under the power of attorney is confirmed, so that its documents are not complete yet. */
  abilities: z.strictObject({ withdraw: z.boolean(), attach: z.boolean() }),
})
export type Mandate = z.infer<typeof Mandate>

const tags = ['Mandates']
const mayAct = { permission: 'path.speak', effect: 'write' } as const

export const mandateContract = {
  listMandates: procedure
    .meta({ permission: 'path.speak' })
    .route({
      method: 'GET',
      path: '/mandates',
      summary: 'List mandates',
      description: 'Returns those given or received by an organisation, newest first.',
      tags,
    })
    .input(z.strictObject({ organisationId: Id }))
    .output(
      z.strictObject({
        rows: z.array(Mandate),
        /** Functions of the organisation for which the reader may give a power of attorney. */
        grantableFunctions: z.array(z.strictObject({ code: z.string(), names: Names, steps: z.array(Step) })),
      }),
    )
    .errors({ NOT_FOUND: { status: 404 } }),

  grantMandate: procedure
    .meta(mayAct)
    .route({
      method: 'POST',
      path: '/mandates',
      summary: 'Give a mandate',
      description: 'It covers your function, for a period, on some or all steps.',
      tags,
    })
    .input(
      z.strictObject({
        organisationId: Id,
        function: FunctionCode,
        to: z.union([
          z.strictObject({ organisationId: Id, function: FunctionCode }),
          z.strictObject({ organisationId: Id, personId: Id }),
        ]),
        validFrom: LegalDate,
        lastDay: LegalDate,
        steps: Steps.nullable().default(null),
        reference: Reason,
      }),
    )
    .output(Mandate)
    .errors({
      NOT_FOUND: { status: 404 },
      /** A user may give a power of attorney only for a function that the user holds or deputises for. */
      NOT_YOUR_FUNCTION: { status: 403 },
      FUNCTION_UNKNOWN: { status: 422 },
      /** No path of the country has such a step. */
      STEP_UNKNOWN: { status: 422 },
      /** The period begins before today, ends before it begins, or is longer than six years. */
      PERIOD_INVALID: { status: 422 },
      /** Nobody gives a power of attorney to oneself or to the same function. */
      SELF_MANDATE: { status: 422 },
      /** The same power of attorney, for the same recipient, period and steps, is given already. */
      ALREADY_GRANTED: { status: 409 },
    }),

  withdrawMandate: procedure
    .meta(mayAct)
    .route({
      method: 'POST',
      path: '/mandates/{id}/withdrawal',
      summary: 'End a mandate',
      description: 'It ends today, with a reason. Acts under it stay valid.',
      tags,
    })
    .input(z.strictObject({ id: Id, reason: Reason }))
    .output(Mandate)
    .errors({ NOT_FOUND: { status: 404 }, NOT_YOUR_FUNCTION: { status: 403 }, ALREADY_WITHDRAWN: { status: 409 } }),
}
