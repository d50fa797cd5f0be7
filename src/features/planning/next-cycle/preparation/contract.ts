import { z } from 'zod'
import { notEditable, notFound } from '#features/planning/plans/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

/** Whole weeks as an ISO 8601 duration: `P26W`. */
export const Weeks = z.string().regex(/^P\d{1,3}W$/)

/** A step that must be completed before a plan begins. */
export const PreparationStep = z.strictObject({
  code: z.string(),
  names: Names,
  /** The duration in this plan, and the usual duration from the country's pack. */
  duration: Weeks,
  usualDuration: Weeks,
  source: z.enum(['law', 'observed', 'usual']),
  basis: Names,
  /** Why the duration differs from the usual duration, or why a day was set. */
  reason: z.string().nullable(),
  /**
   * The latest start day of the step, and the day on which it must be ready, counted back from the start of the plan.
   */
  startsOn: LegalDate,
  readyOn: LegalDate,
  doneOn: LegalDate.nullable(),
  /** `due`: the step should be in progress. */
  state: z.enum(['done', 'late', 'due', 'ahead']),
  /** Days by which the step is late, or was late when completed. Null if not late. */
  lateDays: z.number().int().nullable(),
})
export type PreparationStep = z.infer<typeof PreparationStep>

/** The preparation schedule, from the first step to the start. */
export const PlanPreparation = z.strictObject({
  planId: Id,
  startsOn: LegalDate,
  /** The steps are those of the legal path. Their completion is recorded there. */
  onPath: z.boolean(),
  steps: z.array(PreparationStep),
  editable: z.boolean(),
})
export type PlanPreparation = z.infer<typeof PlanPreparation>

const stepUnknown = { STEP_UNKNOWN: { status: 422 } } as const
const pathStepErrors = { DECIDED_ON_PATH: { status: 409 }, STEP_REASON_REQUIRED: { status: 422 } } as const

export const preparationContract = {
  getPreparation: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/preparation',
      summary: 'Get the preparation of a plan',
      description: 'The steps and their due dates, counted back from the start of the plan.',
      tags: ['Plan preparation'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(PlanPreparation)
    .errors(notFound),

  changePreparationStep: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'PATCH',
      path: '/plans/{planId}/preparation/{code}',
      summary: 'Change a preparation step',
      description: 'Its duration, its due date or its completion date.',
      tags: ['Plan preparation'],
    })
    .input(
      z.strictObject({
        planId: Id,
        code: z.string().max(60),
        /** Null: the usual duration. */
        duration: Weeks.nullable().optional(),
        /** The planned day on which the step must be ready. Null: when the next step begins. */
        plannedOn: LegalDate.nullable().optional(),
        doneOn: LegalDate.nullable().optional(),
        /** The reason is required if a step of the legal path gets another duration or a planned day. */
        reason: Reason.optional(),
      }),
    )
    .output(PlanPreparation)
    .errors({ ...notFound, ...notEditable, ...stepUnknown, ...pathStepErrors }),

  createPreparationTasks: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/preparation/tasks',
      summary: 'Create tasks for the preparation of a plan',
      description: 'A task for each step that is not completed, for the organisation that writes the plan.',
      tags: ['Plan preparation'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(PlanPreparation)
    .errors({ ...notFound, ...notEditable }),
}
