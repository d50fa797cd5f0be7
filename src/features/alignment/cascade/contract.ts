import { z } from 'zod'
import { ElementName, OrganisationName, PlanName } from '#features/alignment/items/entities.ts'
import { notFound } from '#features/alignment/items/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

/** Whole months in ISO 8601: `P6M`. */
export const Months = z.string().regex(/^P[1-9]\d?M$/)

/** An expected result in a step: for a priority of the plan, or by a receiving organisation. */
export const CascadeMark = z.strictObject({
  /** The organisation that owes it: the receiver of the plan, or the organisation accountable for the priority. */
  owedBy: OrganisationName,
  /** The priority. Null when an organisation is expected. */
  priority: ElementName.nullable(),
  /** The plan that fulfils it, fully or in part, when the reader may read it. */
  plan: PlanName.nullable(),
  doneOn: LegalDate.nullable(),
  /** `hidden`: the result exists, but the reader may not see the date. */
  state: z.enum(['on_time', 'done_late', 'late', 'ahead', 'hidden']),
  /**
   * Days after the deadline. For a late result it is fixed, for a missing result it counts until today. Null when not
   * late.
   */
  lateDays: z.number().int().nullable(),
  /** What is missing, as far as the reader sees. Null when complete. */
  missingResult: z.enum(['elaboration', 'answers', 'plan']).nullable(),
  /**
   * Number of items first sent to the organisation, and how many of these it answered. Null when the step has no items.
   */
  items: z.strictObject({ requested: z.number().int(), answered: z.number().int() }).nullable(),
})
export type CascadeMark = z.infer<typeof CascadeMark>

/** A changed deadline, set by the organisation that leads the plan, with a reason. */
export const CascadeDeadline = z.strictObject({
  /** Null restores the usual deadline. */
  timeLimit: Months.nullable(),
  reason: z.string(),
  setAt: z.iso.datetime(),
  setBy: z.string().nullable(),
})
export type CascadeDeadline = z.infer<typeof CascadeDeadline>

export const CascadeStep = z.strictObject({
  code: z.string(),
  names: Names,
  source: z.enum(['law', 'observed', 'usual']),
  basis: Names,
  expected: z.enum(['priorities', 'receivers']),
  fulfilledBy: z.enum(['elaborated', 'answered', 'plan_in_force']),
  /** Months after the start: the value in force, and the default of the country pack. */
  timeLimit: Months,
  usualPeriod: Months,
  dueOn: LegalDate,
  /** History of the deadline, newest first. The first entry is in force. */
  deadlines: z.array(CascadeDeadline),
  /** Missing results first, then existing results by date. */
  marks: z.array(CascadeMark),
  /** Number of existing results, in time or late. */
  existingCount: z.number().int(),
  /** Number of missing results after the deadline. */
  late: z.number().int(),
  /** Median delay in days of late and overdue results. Null when there are none. */
  medianLateDays: z.number().nullable(),
  /** Number of organisations of these kinds without items. Null when the step has no items. */
  withoutItemsCount: z.number().int().nullable(),
})
export type CascadeStep = z.infer<typeof CascadeStep>

/** The follow-up to a plan after the start, from the first deadline to the last. */
export const Cascade = z.strictObject({
  planId: Id,
  startsOn: LegalDate,
  today: LegalDate,
  steps: z.array(CascadeStep),
  /** The reader may not see a relevant item, so a result shown as missing may exist. */
  withheld: z.boolean(),
  editable: z.boolean(),
})
export type Cascade = z.infer<typeof Cascade>

const stepInput = z.strictObject({ planId: Id, code: z.string().max(60) })
const stepErrors = {
  ...notFound,
  PLAN_NOT_EDITABLE: { status: 409 },
  STEP_UNKNOWN: { status: 422 },
} as const
const tags = ['Cascade']

export const cascadeContract = {
  getCascade: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/cascade',
      summary: 'Get the cascade of a plan',
      description: 'The plans that must follow on lower levels, with their deadlines, status and delay.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(Cascade)
    .errors(notFound),

  changeCascadeDeadline: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/cascade/{code}/deadline',
      summary: 'Change the deadline of a cascade step',
      description: 'Requires a reason. Earlier deadlines are kept.',
      tags,
    })
    .input(stepInput.extend({ timeLimit: Months.nullable(), reason: Reason }))
    .output(Cascade)
    .errors(stepErrors),

  createCascadeTasks: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/cascade/{code}/tasks',
      summary: 'Create tasks for late steps of a cascade',
      description: 'A task for each organisation that is late.',
      tags,
    })
    .input(stepInput)
    .output(
      z.strictObject({ /** Number of late marks. Existing tasks are not created again. */ late: z.number().int() }),
    )
    .errors(stepErrors),
}
