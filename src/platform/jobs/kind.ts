import type { z } from 'zod'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import type { Transact } from '../context.ts'
import type { OpenDatabase } from '../db/db.ts'
import type { JobResult } from './contract.ts'

/** What a running job has at hand. It works as the person who ordered it, with the roles of now. */
export interface JobRun<Input> {
  id: Id
  input: Input
  actor: Actor
  database: OpenDatabase
  /** Short transactions as that person, under the kind's permission; slow work stands between them. */
  transact: Transact
  /** How far it is, 0 to 1, and what it does now: a word of the kind. Costs nothing; what counts is told twice a second. */
  report: (progress: number, step: string) => void
  /** Aborted when the person cancels or the server stops: stop soon, and throw (`signal.throwIfAborted()`). */
  signal: AbortSignal
  /** What it was to do is committed: from here on it ends as done, also where the person cancels a moment later. */
  settled: () => void
}

/**
 * A kind of long work, declared by a slice and listed in `app/jobs.ts`. It may be begun again after a server was killed, so
 * what it does twice must be as if done once; what it stored for the job before has been taken away. A file that it was
 * ordered with stays for the next try: its id is the `fileId` of the input.
 */
export interface JobKind<Input = unknown> {
  name: string
  /** Checked when it is ordered and again when it runs: who lost it meanwhile gets nothing. */
  permission: Permission
  input: z.ZodType<Input>
  run: (run: JobRun<Input>) => Promise<JobResult | undefined>
}

/** Declares a kind; the shape of its input is known to `run`. */
export const jobKind = <Input>(kind: JobKind<Input>): JobKind<Input> => kind

/** What a list of kinds holds: each reads its own input. */
export type AnyJobKind = Omit<JobKind, 'run'> & { run: (run: JobRun<never>) => Promise<JobResult | undefined> }

/** An expected end without a result: its code is told to the person, in the words of the slice. */
export class JobFailed extends Error {
  readonly code: string
  constructor(code: string) {
    super(`The job failed: ${code}`)
    this.code = code
  }
}

/** Codes that the platform itself gives. */
export const platformFailures = {
  /** The person lost the permission, or left, between ordering and running. */
  notAllowed: 'NOT_ALLOWED',
  /** A server was killed while it ran, as often as it was begun. */
  interrupted: 'INTERRUPTED',
  /** No version of this server knows such work, or its input. */
  unknown: 'UNKNOWN_WORK',
  /** A bug: the log has the rest, under the id of the job. */
  wentWrong: 'WENT_WRONG',
} as const
