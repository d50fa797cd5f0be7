import { z } from 'zod'
import { Seat } from '#features/approval/path/entities.ts'
import { notFound } from '#features/approval/path/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason, ReasonInput } from '#shared/reason.ts'

/** A decider with names. */
export const NamedSeat = z.strictObject({ seat: Seat, names: Names, functionNames: Names.nullable() })

/** A decision that a plan remains in force beyond the plan's period. Extensions are added, never changed. */
export const Extension = z.strictObject({
  id: Id,
  /** The first day on which the plan is no longer in force. */
  validUntil: LegalDate,
  decidedOn: LegalDate,
  decided: z.array(NamedSeat),
  legalBasis: z.string().nullable(),
  /** The source in which the decision is recorded. */
  evidence: z.string().nullable(),
  reason: z.string(),
  recordedAt: z.iso.datetime(),
  recordedBy: z.string().nullable(),
  /** The reason for the withdrawal, if withdrawn. */
  withdrawn: z.strictObject({ reason: z.string(), withdrawnAt: z.iso.datetime() }).nullable(),
})
export type Extension = z.infer<typeof Extension>

/** The period in which a plan is in force, with the reasons. */
export const PlanExtension = z.strictObject({
  planId: Id,
  state: PlanState,
  periodFrom: LegalDate,
  periodTo: LegalDate,
  /**
   * The first day on which the plan is no longer in force without bridging: the end of the plan's period, or a later
   * day by decision.
   */
  validUntil: LegalDate,
  /** Start of the bridging period; null if the plan is not in that period. */
  bridgingSince: LegalDate.nullable(),
  /** The next plan, and the first step of the next plan's approval path that is not completed. */
  successor: z
    .strictObject({
      planId: Id,
      code: z.string(),
      title: LocalizedText,
      state: PlanState,
      step: z.strictObject({ number: z.string(), names: Names }).nullable(),
    })
    .nullable(),
  extensions: z.array(Extension),
  /** The conditions for an extension; null if no extension is possible. */
  extendable: z
    .strictObject({ deciders: z.array(NamedSeat), atMost: z.string(), latest: LegalDate, basis: Names })
    .nullable(),
  abilities: z.strictObject({ extend: z.boolean(), end: z.boolean() }),
})
export type PlanExtension = z.infer<typeof PlanExtension>

const tags = ['Approval path']
const Reference = z.string().trim().min(1).max(500)
const leads = { permission: 'path.lead', effect: 'write' } as const

export const extensionContract = {
  getExtension: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/extension',
      summary: 'Get the validity of a plan',
      description: 'The date until which the plan is in force, and the reason.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(PlanExtension)
    .errors(notFound),

  extendPlan: procedure
    .meta(leads)
    .route({
      method: 'POST',
      path: '/plans/{planId}/extensions',
      summary: 'Record the extension of a plan',
      description: 'A decision that the plan stays in force after its period.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        validUntil: LegalDate,
        decidedOn: LegalDate,
        /** All deciders, as the kind of plan requires. */
        decided: z.array(Seat).min(1).max(600),
        legalBasis: Reference.nullable().default(null),
        evidence: Reference,
        reason: Reason,
      }),
    )
    .output(PlanExtension)
    .errors({
      ...notFound,
      PLAN_NOT_IN_FORCE: { status: 409 },
      KIND_NOT_EXTENDABLE: { status: 409 },
      EXTENSION_TOO_SHORT: { status: 422, data: z.object({ validUntil: LegalDate }) },
      TOO_LONG: { status: 422, data: z.object({ latest: LegalDate }) },
      /** Another plan replaces the plan from `latest`. */
      SUPERSEDED: { status: 422, data: z.object({ latest: LegalDate }) },
      NOT_SEATED: { status: 422 },
      SEATS_MISSING: { status: 409, data: z.object({ seats: z.array(NamedSeat) }) },
      DATE_IN_FUTURE: { status: 422 },
    }),

  withdrawExtension: procedure
    .meta(leads)
    .route({
      method: 'POST',
      path: '/extensions/{id}/withdrawal',
      summary: 'Withdraw an extension that was a mistake',
      description: 'Requires a reason.',
      tags,
    })
    .input(ReasonInput.extend({ id: Id }))
    .output(PlanExtension)
    .errors({ ...notFound, ALREADY_RECORDED: { status: 409 } }),

  endPlan: procedure
    .meta(leads)
    .route({
      method: 'POST',
      path: '/plans/{planId}/end',
      summary: 'End a plan',
      description: 'Requires a reason.',
      tags,
    })
    .input(ReasonInput.extend({ planId: Id }))
    .output(PlanExtension)
    .errors({ ...notFound, PLAN_NOT_IN_FORCE: { status: 409 } }),
}
