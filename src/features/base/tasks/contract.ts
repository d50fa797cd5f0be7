import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'
import { assignmentContract } from './assignment/contract.ts'

/** Kinds of tasks that close through the requested act and therefore cannot be closed by hand. */
export const selfClosingKinds: readonly string[] = [
  'answer_items',
  'answer_signal',
  'answer_agreement',
  'preparation_step',
  'react_to_round',
  'round_reminder',
  'path_opinion',
  'path_decision',
  'path_confirmation',
  'path_contest',
  'extension_confirmation',
  'extension_contest',
  'answer_question',
  'answer_consultation',
  'receive_plan',
  'issuer_consent',
  'issuer_consent_confirmation',
  'recurring_duty',
]

export const Task = z.strictObject({
  id: Id,
  /** The requested action: `answer_items`, `review_alignment`, `consider_consequences`, ... */
  kind: z.string(),
  /** The subject of the task: `version`, `plan`, `element`, `item`, `signal`, `agreement`. */
  subjectKind: z.string(),
  subjectId: Id,
  subjectTitle: LocalizedText.nullable(),
  planId: Id.nullable(),
  planCode: z.string().nullable(),
  planTitle: LocalizedText.nullable(),
  ownerId: Id,
  ownerNames: Names,
  organisationId: Id,
  organisationNames: Names,
  functionId: Id.nullable(),
  dueOn: LegalDate.nullable(),
  overdue: z.boolean(),
  createdAt: z.iso.datetime(),
  doneAt: z.iso.datetime().nullable(),
  data: z.record(z.string(), z.unknown()),
  abilities: z.strictObject({ close: z.boolean() }),
})
export type Task = z.infer<typeof Task>

export const taskContract = {
  assignment: assignmentContract,

  listTasks: procedure
    .meta({ permission: 'task.read' })
    .route({
      method: 'GET',
      path: '/tasks',
      summary: 'List tasks',
      description: 'Returns tasks of your organisations, earliest due date first.',
      tags: ['Tasks'],
    })
    .input(
      z.strictObject({
        organisationId: Id.optional(),
        kind: z.string().max(60).optional(),
        /** Lists tasks that other organisations must do at the request of the user's organisations. */
        asRequester: z.coerce.boolean().default(false),
        after: z
          .string()
          .regex(/^\d{1,9}$/)
          .optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(toPageSchema(Task).extend({ total: z.number().int(), overdue: z.number().int() })),

  closeTask: procedure
    .meta({ permission: 'task.read', effect: 'write' })
    .route({ method: 'POST', path: '/tasks/{id}/close', summary: 'Complete a task', tags: ['Tasks'] })
    .input(z.strictObject({ id: Id, reason: Reason.optional() }))
    .output(Task)
    .errors({
      NOT_FOUND: { status: 404 },
      ALREADY_CLOSED: { status: 409 },
      TASK_CLOSES_AUTOMATICALLY: { status: 409 },
    }),
}
