import { z } from 'zod'
import { Seat } from '#features/approval/path/entities.ts'
import { confirmationErrors, notFound, pathErrors } from '#features/approval/path/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason, ReasonInput } from '#shared/reason.ts'
import { NamedSeat, PeriodDecision } from './entities.ts'

/** The period in which a plan is in force, with the reasons. */
export const PlanExtension = z.strictObject({
  planId: Id,
  state: PlanState,
  periodFrom: LegalDate,
  periodTo: LegalDate,
  /**
   * The first day on which the plan is no longer in force without bridging: the end of the plan's period, a later day by
   * confirmed decision, or an earlier one.
   */
  validUntil: LegalDate,
  /** Another plan replaces the plan, or a decision ends it, before its period and its extensions are over. */
  endsEarly: z.boolean(),
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
  /** All decisions on the period, the earliest first, also those without effect. */
  decisions: z.array(PeriodDecision),
  /** The conditions for an extension; null if no extension is possible. */
  extendable: z
    .strictObject({ deciders: z.array(NamedSeat), atMost: z.string(), latest: LegalDate, basis: Names })
    .nullable(),
  /** Those who decide that the plan ends before its day. */
  endDeciders: z.array(NamedSeat),
  abilities: z.strictObject({ extend: z.boolean(), end: z.boolean() }),
})
export type PlanExtension = z.infer<typeof PlanExtension>

const tags = ['Approval path']
const Reference = z.string().trim().min(1).max(500)
// What is rare, and confirmed on the page, is recorded there too. Other programs read it in the decisions of the plan.
const leads = { permission: 'path.lead', effect: 'write', isInternal: true } as const
const speaks = { permission: 'path.speak', effect: 'write', isInternal: true } as const

/** Uploads of the actor (`/evidence-uploads`) that prove the decision, at least one. */
const EvidenceIds = z.array(Id).max(20).default([])
const decision = z.strictObject({
  planId: Id,
  decidedOn: LegalDate,
  /** All deciders, as the kind of plan requires. */
  decided: z.array(Seat).min(1).max(600),
  legalBasis: Reference.nullable().default(null),
  /** The number of the letter or minutes. */
  evidence: Reference.nullable().default(null),
  evidenceIds: EvidenceIds,
  reason: Reason,
})
const Recorded = z.strictObject({ id: Id })
const evidenceErrors = {
  EVIDENCE_REQUIRED: pathErrors.EVIDENCE_REQUIRED,
  UPLOAD_UNKNOWN: pathErrors.UPLOAD_UNKNOWN,
} as const
const decisionErrors = {
  ...notFound,
  ...evidenceErrors,
  PLAN_NOT_IN_FORCE: { status: 409 },
  NOT_SEATED: { status: 422 },
  SEATS_MISSING: { status: 409, data: z.object({ seats: z.array(NamedSeat) }) },
  DATE_IN_FUTURE: { status: 422 },
  /** A decision about the period follows the decision on the plan, or the extension that it withdraws. */
  DATE_BEFORE_DECISION: { status: 422, data: z.object({ earliest: LegalDate }) },
} as const
const boundsErrors = {
  KIND_NOT_EXTENDABLE: { status: 409 },
  EXTENSION_TOO_SHORT: { status: 422, data: z.object({ validUntil: LegalDate }) },
  TOO_LONG: { status: 422, data: z.object({ latest: LegalDate }) },
  /** Another plan replaces the plan from `latest`. */
  SUPERSEDED: { status: 422, data: z.object({ latest: LegalDate }) },
} as const
const referenceErrors = {
  ...notFound,
  ACT_NOT_ALLOWED: pathErrors.ACT_NOT_ALLOWED,
  ALREADY_RECORDED: pathErrors.ALREADY_RECORDED,
  NOT_YOUR_SEAT: pathErrors.NOT_YOUR_SEAT,
} as const

export const extensionContract = {
  getExtension: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/extension',
      summary: 'Get the validity of a plan',
      description: 'Returns the date until which the plan is in force, and the reason.',
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
      description: 'A decision that the plan stays in force after its period. It has no effect until it is confirmed.',
      tags,
    })
    .input(decision.extend({ validUntil: LegalDate }))
    .output(Recorded)
    .errors({
      ...decisionErrors,
      ALREADY_RECORDED: pathErrors.ALREADY_RECORDED,
      ...boundsErrors,
    }),

  endPlan: procedure
    .meta(leads)
    .route({
      method: 'POST',
      path: '/plans/{planId}/end',
      summary: 'Record that a plan ends before its day',
      description: 'A decision that the plan is no longer followed. The plan ends when it is confirmed.',
      tags,
    })
    .input(decision)
    .output(Recorded)
    .errors({ ...decisionErrors, ALREADY_RECORDED: pathErrors.ALREADY_RECORDED }),

  withdrawExtension: procedure
    .meta(leads)
    .route({
      method: 'POST',
      path: '/extensions/{id}/withdrawal',
      summary: 'Withdraw an extension or end that was a mistake',
      description: 'At once if it has no effect yet. An extension in effect needs a document and a confirmation.',
      tags,
    })
    .input(
      ReasonInput.extend({
        id: Id,
        /** The day of the decision to withdraw an extension in effect, which is required. */
        decidedOn: LegalDate.nullable().default(null),
        evidenceIds: EvidenceIds,
      }),
    )
    .output(Recorded)
    .errors({
      ...notFound,
      ...evidenceErrors,
      DATE_REQUIRED: { status: 422 },
      DATE_IN_FUTURE: decisionErrors.DATE_IN_FUTURE,
      DATE_BEFORE_DECISION: decisionErrors.DATE_BEFORE_DECISION,
      ACT_NOT_ALLOWED: pathErrors.ACT_NOT_ALLOWED,
      ALREADY_RECORDED: pathErrors.ALREADY_RECORDED,
      PLAN_NOT_IN_FORCE: { status: 409 },
    }),

  confirmPeriodDecision: procedure
    // A person compares the decision with its document on the page. Other programs do not confirm.
    .meta(speaks)
    .route({
      method: 'POST',
      path: '/extensions/{id}/confirmation',
      summary: 'Confirm a decision on the period of a plan',
      description:
        'After comparison with its document. Only for a person who did not write the plan and did not record the decision, in an organisation that decides, issues or receives the plan.',
      tags,
    })
    .input(z.strictObject({ id: Id }))
    // Whether the decision now has effect. Otherwise other seats still have to confirm.
    .output(Recorded.extend({ hasEffect: z.boolean() }))
    .errors({
      ...referenceErrors,
      ...boundsErrors,
      PLAN_NOT_IN_FORCE: { status: 409 },
      /** The decision is contested. */
      CONTESTED: { status: 409 },
      /** The seat contested such a decision before, so that its holder or deputy confirms this one. */
      HOLDER_CONFIRMS: { status: 409 },
      ...confirmationErrors,
    }),

  contestPeriodDecision: procedure
    .meta(speaks)
    .route({
      method: 'POST',
      path: '/extensions/{id}/contest',
      summary: 'Contest a decision on the period of a plan',
      description:
        'Requires a reason. The decision cannot be confirmed until the contest is withdrawn. A decision in effect stays in effect, and its recorder examines the contest.',
      tags,
    })
    .input(ReasonInput.extend({ id: Id }))
    .output(Recorded)
    .errors(referenceErrors),

  withdrawPeriodContest: procedure
    .meta(speaks)
    .route({
      method: 'POST',
      path: '/extension-contests/{id}/withdrawal',
      summary: 'Withdraw a contest',
      description:
        'By the person who contested, or another person of that organisation who did not record the decision.',
      tags,
    })
    .input(ReasonInput.extend({ id: Id }))
    .output(Recorded)
    .errors({
      ...referenceErrors,
      SECOND_PERSON_REQUIRED: pathErrors.SECOND_PERSON_REQUIRED,
      /** The seat contested, so that its holder or deputy withdraws the contest. */
      HOLDER_CONFIRMS: { status: 409 },
    }),
}
