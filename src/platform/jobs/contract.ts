import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const
export const JobState = z.enum(jobStates)
export type JobState = z.infer<typeof JobState>

export const openStates: readonly JobState[] = ['waiting', 'running']

/** What a job leaves: a file for who asked, at `GET /api/files/{id}`, forgotten with the job after 30 days. */
export const JobResult = z.strictObject({
  file: z.strictObject({ id: Id, name: z.string(), size: z.number().int() }).optional(),
})
export type JobResult = z.infer<typeof JobResult>

/** Long work that one asked for. Nobody else reads of it. */
export const Job = z.strictObject({
  id: Id,
  kind: z.string(),
  /** What it works on, in words that need no translation: a code, the name of a file. */
  title: z.string(),
  state: JobState,
  /** 0 to 1. */
  progress: z.number(),
  /** What it does now: a word of its kind, for which the slice has words. */
  step: z.string().nullable(),
  result: JobResult.nullable(),
  /** Why it failed, as a code; what went wrong inside stands in the log only. */
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  /** It was asked to stop and has not stopped yet. */
  stopping: z.boolean(),
  abilities: z.strictObject({ cancel: z.boolean() }),
})
export type Job = z.infer<typeof Job>

/** Refusals of every procedure that orders long work. */
export const jobRefusals = {
  /** So much work of one person waits already. */
  TOO_MUCH_WORK: { status: 409, data: z.object({ most: z.number().int() }) },
} as const

export const jobContract = {
  listJobs: procedure
    .meta({ permission: 'job.read' })
    .route({ method: 'GET', path: '/jobs', summary: 'The own long-running work, the newest first', tags: ['Jobs'] })
    .input(z.strictObject({ most: z.coerce.number().int().min(1).max(100).default(20) }))
    .output(z.strictObject({ jobs: z.array(Job) })),

  getJob: procedure
    .meta({ permission: 'job.read' })
    .route({ method: 'GET', path: '/jobs/{id}', summary: 'How far one job is', tags: ['Jobs'] })
    .input(z.strictObject({ id: Id }))
    .output(Job)
    .errors({ NOT_FOUND: { status: 404 } }),

  cancelJob: procedure
    .meta({ permission: 'job.read', effect: 'write' })
    .route({ method: 'POST', path: '/jobs/{id}/cancel', summary: 'Ask a job to stop', tags: ['Jobs'] })
    .input(z.strictObject({ id: Id }))
    .output(Job)
    .errors({ NOT_FOUND: { status: 404 }, JOB_ENDED: { status: 409 } }),
}
