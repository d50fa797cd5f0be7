import { sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import { json } from '../db/column-values.ts'
import type { OpenDatabase, Reader, Tx } from '../db/db.ts'
import type { Job, JobResult, JobState } from './contract.ts'

const columns = [
  'id',
  'kind',
  'title',
  'state',
  'progress',
  'step',
  'result',
  'error',
  'created_at',
  'started_at',
  'ended_at',
  'cancel_requested_at',
] as const

const jobs = (db: Reader) => db.selectFrom('job').select(columns)

function toJob(row: Awaited<ReturnType<ReturnType<typeof jobs>['executeTakeFirstOrThrow']>>): Job {
  const state = row.state as JobState
  const isOpen = state === 'waiting' || state === 'running'
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    state,
    progress: row.progress,
    step: row.step,
    result: row.result as JobResult | null,
    error: row.error,
    createdAt: row.created_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    isCancelling: isOpen && row.cancel_requested_at !== null,
    abilities: { cancel: isOpen && row.cancel_requested_at === null },
  }
}

export async function listJobs(db: Reader, personId: Id, limit: number): Promise<Job[]> {
  const rows = await jobs(db).where('person_id', '=', personId).orderBy('created_at', 'desc').limit(limit).execute()
  return rows.map(toJob)
}

export async function findJob(db: Reader, personId: Id, id: Id): Promise<Job | undefined> {
  const row = await jobs(db).where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()
  return row && toJob(row)
}

export async function countOpenJobs(db: Reader, personId: Id): Promise<number> {
  const { count } = await db
    .selectFrom('job')
    .select((expressionBuilder) => expressionBuilder.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow()
  return count
}

export interface NewJob {
  id: Id
  kind: string
  personId: Id
  title: string
  input: unknown
  createdAt: string
}

export async function insertJob(tx: Tx, job: NewJob): Promise<void> {
  await tx
    .insertInto('job')
    .values({
      id: job.id,
      kind: job.kind,
      person_id: job.personId,
      title: job.title,
      input: json(job.input),
      created_at: job.createdAt,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}

export async function requestCancellation(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('job').set({ cancel_requested_at: now }).where('id', '=', id).execute()
}

// ------------------------------------------------------------ statements of the server, run as the owner, each
// separately

/**
 * A server that runs a job sends a heartbeat twice a second. After this time without a heartbeat, the server counts as
 * killed.
 */
const silence = sql`interval '10 seconds'`

export interface ClaimedJob {
  id: Id
  kind: string
  personId: Id
  input: unknown
  /** Number of attempts, including the current attempt. */
  attempts: number
  createdAt: string
}

/**
 * Takes the job that has waited longest, or a job without a recent heartbeat. Several servers share a queue and skip
 * jobs that another server is taking. A kind that only a newer server knows waits for that server. Heartbeats are
 * compared by the database's clock, the same for all servers.
 */
export async function claimJob(
  { kysely }: OpenDatabase,
  kinds: readonly string[],
  now: string,
): Promise<ClaimedJob | undefined> {
  const { rows } = await sql<{
    id: Id
    kind: string
    person_id: Id
    input: unknown
    attempts: number
    created_at: string
  }>`
    update job set state = 'running', attempts = attempts + 1, started_at = ${now}::timestamptz, heartbeat_at = now(),
      progress = 0, step = null
    where id = (
      select id from job
      where kind = any (${kinds}::text[]) and (state = 'waiting' or state = 'running' and heartbeat_at < now() - ${silence})
      order by created_at, id limit 1 for update skip locked)
    returning id, kind, person_id, input, attempts, created_at`.execute(kysely)
  const row = rows[0]
  return (
    row && {
      id: row.id,
      kind: row.kind,
      personId: row.person_id,
      input: row.input,
      attempts: row.attempts,
      createdAt: row.created_at,
    }
  )
}

/** An attempt of a job. Writes for an earlier attempt of the same job match no rows. */
export interface JobAttempt {
  id: Id
  attempts: number
}

const running = ({ kysely }: OpenDatabase, { id, attempts }: JobAttempt) =>
  kysely.updateTable('job').where('id', '=', id).where('attempts', '=', attempts).where('state', '=', 'running')

/**
 * Writes the heartbeat and the progress.
 * @returns whether cancellation was requested, or undefined when the job now belongs to another attempt
 */
export async function saveHeartbeat(
  database: OpenDatabase,
  entry: JobAttempt,
  at: { progress: number; step: string | null },
): Promise<{ cancelAsked: boolean } | undefined> {
  const row = await running(database, entry)
    .set({ progress: at.progress, step: at.step, heartbeat_at: sql<string>`now()` })
    .returning('cancel_requested_at')
    .executeTakeFirst()
  return row && { cancelAsked: row.cancel_requested_at !== null }
}

export type JobEnd =
  | { state: 'done'; result: JobResult | undefined }
  | { state: 'failed'; error: string }
  | { state: 'cancelled' }

/**
 * Ends a job.
 * @returns whether the job still belonged to this attempt
 */
export async function endJob(database: OpenDatabase, entry: JobAttempt, end: JobEnd, now: string): Promise<boolean> {
  const row = await running(database, entry)
    .set({
      state: end.state,
      ended_at: now,
      ...(end.state === 'done' ? { progress: 1, result: json(end.result ?? {}) } : {}),
      ...(end.state === 'failed' ? { error: end.error } : {}),
    })
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Returns an unfinished job to the queue when the server stops normally, as if it had not started. */
export async function requeueJob(database: OpenDatabase, entry: JobAttempt): Promise<void> {
  await running(database, entry)
    .set({
      state: 'waiting',
      attempts: entry.attempts - 1,
      started_at: null,
      heartbeat_at: null,
      progress: 0,
      step: null,
    })
    .execute()
}

/** Deletes files stored by an unsuccessful attempt. With `all`, also deletes the input file of the job. */
export async function deleteJobFiles({ kysely }: OpenDatabase, id: Id, which: 'made' | 'all' = 'all'): Promise<void> {
  await kysely
    .deleteFrom('file')
    .where('job_id', '=', id)
    .$if(which === 'made', (query) =>
      query.where(
        sql<boolean>`file.id::text is distinct from (select input ->> 'fileId' from job where job.id = ${id})`,
      ),
    )
    .execute()
}

/** Checks whether any of these jobs still waits or runs, here or on another server. */
export async function areOpen({ kysely }: OpenDatabase, ids: readonly Id[]): Promise<boolean> {
  if (ids.length === 0) return false
  const found = await kysely
    .selectFrom('job')
    .select('id')
    .where('id', 'in', [...ids])
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return found !== undefined
}

/**
 * Deletes jobs that ended more than 30 days ago, with the files that they created.
 * @returns the number of deleted jobs
 */
export async function deleteOldJobs({ kysely }: OpenDatabase, now: Date): Promise<number> {
  const { numDeletedRows } = await kysely
    .deleteFrom('job')
    .where('ended_at', '<', new Date(now.getTime() - 30 * 86_400_000).toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
