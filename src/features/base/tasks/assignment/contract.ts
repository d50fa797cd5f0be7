import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

/** An assignment. Both ids are null when the task is assigned to the whole organisation. */
export const Assigned = z.strictObject({
  functionId: Id.nullable(),
  functionNames: Names.nullable(),
  personId: Id.nullable(),
  personName: z.string().nullable(),
  reason: z.string().nullable(),
  assignedAt: z.iso.datetime(),
  assignedBy: z.string().nullable(),
})

/** The assignment of a task within an organisation: current assignee, possible assignees and history. */
export const Assignment = z.strictObject({
  taskId: Id,
  organisationId: Id,
  functionId: Id.nullable(),
  personId: Id.nullable(),
  functions: z.array(z.strictObject({ id: Id, names: Names, holder: z.string().nullable() })),
  persons: z.array(z.strictObject({ id: Id, name: z.string() })),
  /** Latest first. */
  history: z.array(Assigned),
  abilities: z.strictObject({ assign: z.boolean() }),
})
export type Assignment = z.infer<typeof Assignment>

const tags = ['Tasks']
const notFound = { NOT_FOUND: { status: 404 } } as const

export const assignmentContract = {
  getAssignment: procedure
    .meta({ permission: 'task.read', isInternal: true })
    .route({ method: 'GET', path: '/tasks/{id}/assignment', summary: 'Get the assignment of a task', tags })
    .input(z.strictObject({ id: Id }))
    .output(Assignment)
    .errors(notFound),

  assignTask: procedure
    .meta({ permission: 'task.assign', effect: 'write', isInternal: true })
    .route({
      method: 'PUT',
      path: '/tasks/{id}/assignment',
      summary: 'Assign a task',
      description: 'To a function or a person of your organisation, or back to the organisation.',
      tags,
    })
    .input(
      z
        .strictObject({
          id: Id,
          functionId: Id.nullable().default(null),
          personId: Id.nullable().default(null),
          reason: Reason.optional(),
        })
        .refine(({ functionId, personId }) => functionId === null || personId === null, {
          message: 'FUNCTION_OR_PERSON',
          path: ['personId'],
        }),
    )
    .output(Assignment)
    .errors({ ...notFound, ALREADY_CLOSED: { status: 409 }, ASSIGNEE_NOT_IN_ORGANISATION: { status: 422 } }),
}
