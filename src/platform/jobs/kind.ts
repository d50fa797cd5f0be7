import type { z } from 'zod'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import type { Transact } from '../context.ts'
import type { OpenDatabase } from '../db/db.ts'
import type { JobResult } from './contract.ts'

/** The context of a running job. It runs as the person who started it, with the person's current roles. */
export interface JobRun<Input> {
  id: Id
  input: Input
  actor: Actor
  database: OpenDatabase
  /** Runs short transactions as that person, under the permission of the kind. Do slow work between them. */
  transact: Transact
  /**
   * Reports the progress, 0 to 1, and the current step as a code of the kind. The call is cheap. The latest value is
   * written twice a second.
   */
  report: (progress: number, step: string) => void
  /** Aborted when the person cancels or the server stops. Stop soon and throw (`signal.throwIfAborted()`). */
  signal: AbortSignal
  /** Marks the work as committed. If `run` then returns, the job ends as done, even if the person cancelled later. */
  settled: () => void
}

/**
 * A kind of background job, declared and registered by a slice. A job may be started again after the
 * server was killed, so it must be idempotent. Files stored by the earlier attempt are deleted. The input file, which
 * the input names in `fileId`, remains for the next attempt.
 */
export interface JobKind<Input = unknown> {
  name: string
  /** Checked when the job is started and again when it runs. A person who lost the permission receives no result. */
  permission: Permission
  input: z.ZodType<Input>
  run: (run: JobRun<Input>) => Promise<JobResult | undefined>
}

/** Declares a kind of job and passes the input type on to `run`. */
export const jobKind = <Input>(kind: JobKind<Input>): JobKind<Input> => kind

/** An entry of the list of kinds. Each kind parses the input itself. */
export type AnyJobKind = Omit<JobKind, 'run'> & { run: (run: JobRun<never>) => Promise<JobResult | undefined> }

/** An expected end without a result. The person sees the message of the slice for the code. */
export class JobFailed extends Error {
  readonly code: string
  constructor(code: string) {
    super(`The job failed: ${code}`)
    this.code = code
  }
}

/** Error codes of the platform. */
export const platformFailures = {
  /** The person lost the permission, or left, between start and execution of the job. */
  notAllowed: 'NOT_ALLOWED',
  /** The server was killed during every attempt. */
  interrupted: 'INTERRUPTED',
  /** No version of this server knows the kind of job or the input. */
  unknown: 'UNKNOWN_JOB',
  /** A bug. The log contains the details under the id of the job. */
  internalError: 'FAILED',
} as const
