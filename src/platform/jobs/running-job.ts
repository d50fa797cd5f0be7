import { may } from '#shared/actor.ts'
import { findActor } from '../auth/queries.ts'
import { legalDay } from '../clock.ts'
import type { RequestContext } from '../context.ts'
import { legalZone } from '../procedure.ts'
import { transactor } from '../transactor.ts'
import type { JobResult } from './contract.ts'
import { type AnyJobKind, JobFailed, type JobRun, platformFailures } from './kind.ts'
import { type ClaimedJob, deleteJobFiles, endJob, type JobEnd, requeueJob, saveHeartbeat } from './queries.ts'

/** The context in which jobs run: parts of the request context and the known kinds of job. */
export type JobPlace = Pick<RequestContext, 'database' | 'clock' | 'log' | 'publishChanges'> & {
  kinds: readonly AnyJobKind[]
}

export interface RunningJob {
  ended: Promise<void>
  /** Returns the job to the queue, because the server stops. */
  stop(): void
}

/** Interval in ms at which a job writes the progress and checks for cancellation. */
const heartbeatIntervalMs = 500
/** Maximum number of attempts. If servers are repeatedly killed during a job, the job itself may be the cause. */
const maxAttempts = 3

type StopReason = 'cancelled' | 'stopping' | 'lost'
/** The end of an attempt. Without a state, the job did not end here, and another server continues it. */
type End = JobEnd | Exclude<StopReason, 'cancelled'>

/**
 * Returns the end of a job that was asked to stop. The reason for the stop counts, regardless of the result or error.
 */
function toStopEnd({ aborted, reason }: AbortSignal): End | undefined {
  if (!aborted) return undefined
  return reason === 'cancelled' ? { state: 'cancelled' } : (reason as 'stopping' | 'lost')
}

/** Runs a job to the end and writes the result. Always fulfils. Errors are logged. */
export function runJob(place: JobPlace, taken: ClaimedJob): RunningJob {
  const { database, clock, log, publishChanges } = place
  const entry = { id: taken.id, attempts: taken.attempts }
  const aborting = new AbortController()
  let isSettled = false
  const at: { progress: number; step: string | null } = { progress: 0, step: null }
  const publishJob = () => publishChanges([{ kind: 'job', id: taken.id, accessId: null }])
  let text = ''

  const reportProgress = async () => {
    const alive = await saveHeartbeat(database, entry, at)
    if (!alive) aborting.abort('lost' satisfies StopReason)
    else if (alive.cancelAsked) aborting.abort('cancelled' satisfies StopReason)
    const state = JSON.stringify(at)
    if (state !== text) publishJob()
    text = state
  }
  let showing = Promise.resolve()
  let isShowing = false
  const timer = setInterval(() => {
    if (isShowing) return
    isShowing = true
    showing = reportProgress()
      // The database may be unavailable for a moment. The next heartbeat detects whether another server took the job.
      .catch((error: unknown) => log.warn({ jobId: taken.id, err: error }, 'the progress of a job was not saved'))
      .finally(() => {
        isShowing = false
      })
  }, heartbeatIntervalMs)

  const task = async () => {
    publishJob()
    const end = await runToEnd(() =>
      attempt(place, taken, {
        signal: aborting.signal,
        report: (progress, step) => Object.assign(at, { progress: Math.min(1, Math.max(0, progress)), step }),
        settled: () => {
          isSettled = true
        },
      }),
    )
    clearInterval(timer)
    await showing
    const written = await write(end)
    log.info({ jobId: taken.id, kind: taken.kind, end: written }, 'job')
    publishJob()
  }

  const write = async (end: End): Promise<string> => {
    if (end === 'stopping') await requeueJob(database, entry)
    if (typeof end === 'string') return end
    if (!(await endJob(database, entry, end, clock.now().toISOString()))) return 'lost'
    if (end.state !== 'done') await deleteJobFiles(database, taken.id)
    return end.state
  }

  const runToEnd = async (run: () => Promise<JobResult | undefined>): Promise<End> => {
    try {
      const result = await run()
      return (isSettled ? undefined : toStopEnd(aborting.signal)) ?? { state: 'done', result }
    } catch (error) {
      const stopped = toStopEnd(aborting.signal)
      if (stopped) return stopped
      if (error instanceof JobFailed) return { state: 'failed', error: error.code }
      log.error({ jobId: taken.id, kind: taken.kind, err: error }, 'a job failed')
      return { state: 'failed', error: platformFailures.internalError }
    }
  }

  const ended = task()
    .catch((error: unknown) => log.error({ jobId: taken.id, err: error }, 'the result of a job was not saved'))
    .finally(() => clearInterval(timer))
  return { ended, stop: () => aborting.abort('stopping' satisfies StopReason) }
}

/** Runs a single attempt as the person who started the job, with the person's current permissions. */
async function attempt(
  place: JobPlace,
  taken: ClaimedJob,
  course: Pick<JobRun<unknown>, 'signal' | 'report' | 'settled'>,
): Promise<JobResult | undefined> {
  const { database, clock, publishChanges } = place
  if (taken.attempts > maxAttempts) throw new JobFailed(platformFailures.interrupted)
  if (taken.attempts > 1) await deleteJobFiles(database, taken.id, 'made')
  const kind = place.kinds.find((known) => known.name === taken.kind)
  const input = kind?.input.safeParse(taken.input)
  if (!kind || !input?.success) throw new JobFailed(platformFailures.unknown)
  const actor = await findActor(database.kysely, taken.personId, legalDay(clock.now(), legalZone))
  if (!actor || !may(actor, kind.permission)) throw new JobFailed(platformFailures.notAllowed)
  course.signal.throwIfAborted()
  return kind.run({
    id: taken.id,
    input: input.data as never,
    actor,
    database,
    transact: transactor(
      { database, actor, clock, publishChanges },
      { permission: kind.permission },
      ['jobs', kind.name],
      taken.input,
    ),
    ...course,
  })
}
