import { z } from 'zod'
import { DecisionMethod, Seat, Verdict } from '#features/approval/path/entities.ts'
import { notFound, PathErrorData } from '#features/approval/path/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { PageInput, toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { LetterKind } from './letters/entities.ts'

/**
 * Status of a plan at the organisation that received it: sent, received, decided or refused. If the organisation has no
 * decision to take, the plan is noted.
 */
export const submissionStates = ['sent', 'received', 'decided', 'noted', 'refused'] as const
export const SubmissionState = z.enum(submissionStates)
export type SubmissionState = z.infer<typeof SubmissionState>

/** Whether the legally required items are present; `unknown` if the checks have not run yet. */
export const completenesses = ['complete', 'incomplete', 'unknown'] as const
export const Completeness = z.enum(completenesses)

/** A decider on a received plan. */
export const SubmissionDecision = z.strictObject({
  seat: Seat,
  names: Names,
  functionNames: Names.nullable(),
  /** `superseded`: about an earlier text than the version that was sent. */
  state: z.enum(['none', 'approved', 'approved_with_reservation', 'refused', 'superseded']),
  date: LegalDate.nullable(),
  /** Shows whether the decision was given `in_person` or `recorded` by another organisation. */
  provenance: z.enum(['in_person', 'recorded', 'confirmed']).nullable(),
})
export type SubmissionDecision = z.infer<typeof SubmissionDecision>

/** The latest sending of a plan to an organisation, as recorded on the path. */
export const SentPlan = z.strictObject({
  planId: Id,
  code: z.string(),
  kind: z.string(),
  title: LocalizedText,
  planState: PlanState,
  ownerId: Id,
  ownerNames: Names,
  step: z.string(),
  addendum: z.boolean(),
  versionId: Id,
  versionNumber: z.number().int(),
  versionHash: z.string(),
  sentOn: LegalDate,
  receivedOn: LegalDate.nullable(),
  state: SubmissionState,
  /** Days since the plan was sent; null if no action of this organisation is pending. */
  waitingDays: z.number().int().nullable(),
  decisions: z.array(SubmissionDecision),
})
export type SentPlan = z.infer<typeof SentPlan>

export const SubmissionRow = SentPlan.extend({
  completeness: Completeness,
  /** Rules that report missing content, out of the rules that the country requires for completeness. */
  missing: z.array(z.string()),
  /** The request for missing data that is still open. */
  openRequest: z.strictObject({ date: LegalDate, dueOn: LegalDate.nullable(), text: z.string() }).nullable(),
  letters: z.array(z.strictObject({ id: Id, kind: LetterKind, sentOn: LegalDate })),
})
export type SubmissionRow = z.infer<typeof SubmissionRow>

const Filters = {
  organisationId: Id,
  state: SubmissionState.optional(),
  completeness: Completeness.optional(),
  /** Only plans for an area within this area, in any hierarchy. */
  withinAreaId: Id.optional(),
  query: z.string().trim().max(200).optional(),
}

export const submissionSorts = ['sent', 'organisation', 'state'] as const
export const SubmissionSort = z.enum(submissionSorts)

/** Uploads of the document that proves the act. Required if it is recorded for another person. */
const evidenceIds = z.array(Id).max(10).optional()

/** A bulk action, applied to each of the chosen plans. */
export const SubmissionAction = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('receive'), date: LegalDate, evidenceIds }),
  /** Describes the missing data. Each organisation gets a letter and a task. */
  z.strictObject({
    kind: z.literal('ask'),
    text: z.string().trim().min(3).max(5000),
    dueOn: LegalDate.nullable().default(null),
  }),
  /** For a function of the organisation, or for the organisation as a whole. */
  z.strictObject({
    kind: z.literal('decide'),
    function: z.string().max(80).nullable(),
    verdict: Verdict,
    date: LegalDate,
    text: z.string().trim().max(20_000).nullable().default(null),
    method: DecisionMethod.nullable().default(null),
    reason: z.string().trim().max(2000).nullable().default(null),
    evidenceIds,
  }),
])
export type SubmissionAction = z.infer<typeof SubmissionAction>

/**
 * The reason why the action is not possible for a chosen plan: the declared error of the path with the error's data.
 */
export const RejectedPlan = z.strictObject({
  planId: Id,
  code: z.string(),
  reasonCode: z.string(),
  ...PathErrorData.shape,
  /** The steps of the error, by their number in practice. */
  numbers: z.array(z.string()),
})
export type RejectedPlan = z.infer<typeof RejectedPlan>

const Chosen = z.strictObject({ organisationId: Id, planIds: z.array(Id).min(1).max(200), act: SubmissionAction })
const tags = ['Received plans']

export const submissionContract = {
  listReceivedPlans: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/submissions',
      summary: 'List received plans',
      description: 'With missing documents, waiting time and decisions.',
      tags,
    })
    .input(
      PageInput.extend({
        ...Filters,
        after: z
          .string()
          .regex(/^\d{1,6}$/)
          .optional(),
        sort: SubmissionSort.default('sent'),
      }),
    )
    .output(
      toPageSchema(SubmissionRow).extend({
        /** Number of matching plans by state, before the filter on state. */
        counts: z.record(SubmissionState, z.number().int()),
        /** Functions of the organisation for which a decision is possible here, in the order of the path. */
        deciders: z.array(z.strictObject({ function: z.string().nullable(), names: Names })),
        abilities: z.strictObject({ act: z.boolean() }),
      }),
    ),

  previewBulkAction: procedure
    .meta({ permission: 'path.speak', effect: 'outside', isInternal: true })
    .route({
      method: 'POST',
      path: '/organisations/{organisationId}/submissions/preview',
      summary: 'Preview an action on received plans',
      description: 'Returns the plans for which the action would be rejected, with the reasons.',
      tags,
    })
    .input(Chosen)
    .output(z.strictObject({ possible: z.number().int(), rejectedPlans: z.array(RejectedPlan) }))
    .errors(notFound),

  runBulkAction: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/organisations/{organisationId}/submissions/actions',
      summary: 'Run an action on received plans',
      description: 'Confirms receipt, asks for missing documents, or decides. All plans or none.',
      tags,
    })
    .input(Chosen)
    .output(z.strictObject({ completedCount: z.number().int() }))
    .errors({
      ...notFound,
      PLANS_REJECTED: { status: 409, data: z.object({ rejectedPlans: z.array(RejectedPlan) }) },
    }),
}
