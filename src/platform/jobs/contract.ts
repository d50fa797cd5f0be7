import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export const JobState = z.enum(jobStates)
export type JobState = z.infer<typeof JobState>

/**
 * The result of a job: a file for the user who started it, at `GET /api/files/{id}`. It is deleted with the job after
 * 30 days.
 */
export const JobResult = z.strictObject({
  file: z.strictObject({ id: Id, name: z.string(), size: z.number().int() }).optional(),
})
export type JobResult = z.infer<typeof JobResult>

/** A background task of a user. Other users cannot read it. */
export const Job = z.strictObject({
  id: Id,
  kind: z.string(),
  /** The subject of the task in language-neutral text: a code or the name of a file. */
  title: z.string(),
  state: JobState,
  /** 0 to 1. */
  progress: z.number(),
  /** The current step: a code of the kind of job, for which the slice has a message. */
  step: z.string().nullable(),
  result: JobResult.nullable(),
  /** The error code. Internal details are only in the log. */
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  /** Cancellation was requested, but the job has not stopped yet. */
  isCancelling: z.boolean(),
  abilities: z.strictObject({ cancel: z.boolean() }),
})
export type Job = z.infer<typeof Job>

/** Declared errors of every procedure that starts a background task. */
export const jobErrors = {
  /** The person already has the maximum number of open tasks. */
  TOO_COMPLEX: { status: 409, data: z.object({ maxCount: z.number().int() }) },
} as const

export const jobContract = {
  listJobs: procedure
    .meta({ permission: 'job.read' })
    .route({ method: 'GET', path: '/jobs', summary: 'List your jobs', description: 'Newest first.', tags: ['Jobs'] })
    .input(z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(20) }))
    .output(z.strictObject({ jobs: z.array(Job) })),

  getJob: procedure
    .meta({ permission: 'job.read' })
    .route({
      method: 'GET',
      path: '/jobs/{id}',
      summary: 'Get a job',
      description: 'Includes its progress.',
      tags: ['Jobs'],
    })
    .input(z.strictObject({ id: Id }))
    .output(Job)
    .errors({ NOT_FOUND: { status: 404 } }),

  cancelJob: procedure
    .meta({ permission: 'job.read', effect: 'write' })
    .route({ method: 'POST', path: '/jobs/{id}/cancel', summary: 'Cancel a job', tags: ['Jobs'] })
    .input(z.strictObject({ id: Id }))
    .output(Job)
    .errors({ NOT_FOUND: { status: 404 }, JOB_ENDED: { status: 409 } }),
}
