import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { basisKinds } from '#shared/pack-basis.ts'
import { procedure } from '#shared/procedure.ts'

export const dutyStates = ['upcoming', 'open', 'overdue', 'done'] as const

/** A period of a duty for a responsible organisation. */
export const DutyPeriodView = z.strictObject({
  /** Null: not created yet. */
  id: Id.nullable(),
  startsOn: LegalDate,
  endsOn: LegalDate,
  dueOn: LegalDate,
  state: z.enum(dutyStates),
  organisation: z.strictObject({ id: Id, names: Names }),
  functionNames: Names.nullable(),
  completedOn: LegalDate.nullable(),
  note: z.string().nullable(),
  /** Null if there is no document, or if it was removed from the plan. */
  fileId: Id.nullable(),
  fileName: z.string().nullable(),
  abilities: z.strictObject({ complete: z.boolean() }),
})
export type DutyPeriodView = z.infer<typeof DutyPeriodView>

/** A recurring duty of a plan, with the periods that have a task, newest first. */
export const Duty = z.strictObject({
  code: z.string(),
  names: Names,
  /** ISO 8601. */
  every: z.string(),
  basis: Names,
  basisKind: z.enum(basisKinds),
  periods: z.array(DutyPeriodView),
  /** The due date of the next period without a task; null after the last period. */
  nextDueOn: LegalDate.nullable(),
})
export type Duty = z.infer<typeof Duty>

export const dutiesContract = {
  listDuties: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/duties',
      summary: 'List the recurring duties of a plan',
      description: 'With the periods of your organisations, newest first.',
      tags: ['Recurring duties'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ duties: z.array(Duty) }))
    .errors({ NOT_FOUND: { status: 404 } }),

  completeDuty: procedure
    .meta({ permission: 'path.speak', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/duty-periods/{id}/completion',
      summary: 'Record that a duty was fulfilled',
      description: 'With a note, or with a document that is attached to the plan. Cannot be changed afterwards.',
      tags: ['Recurring duties'],
    })
    .input(
      z
        .strictObject({
          id: Id,
          /** The day on which it was fulfilled. */
          date: LegalDate,
          note: z.string().trim().min(3).max(2000).optional(),
          /** A file of the plan. */
          fileId: Id.optional(),
        })
        .refine(({ note, fileId }) => note !== undefined || fileId !== undefined, {
          message: 'NOTE_OR_FILE_REQUIRED',
          path: ['note'],
        }),
    )
    .output(DutyPeriodView)
    .errors({
      NOT_FOUND: { status: 404 },
      ALREADY_RECORDED: { status: 409 },
      /** The date of an act cannot be in the future. */
      DATE_IN_FUTURE: { status: 422 },
      /** The duty was not yet due in this period. */
      DATE_BEFORE_PERIOD: { status: 422 },
      /** The file is not attached to the plan, or you may not read it. */
      FILE_UNKNOWN: { status: 422 },
    }),
}
