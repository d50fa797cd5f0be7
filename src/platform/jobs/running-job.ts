import { may } from '#shared/actor.ts'
import { findActor } from '../auth/queries.ts'
import { legalDay } from '../clock.ts'
import type { RequestContext } from '../context.ts'
import { legalZone, transactor } from '../procedure.ts'
import type { JobResult } from './contract.ts'
import { type AnyJobKind, JobFailed, type JobRun, platformFailures } from './kind.ts'
import { endJob, forgetFiles, handBackJob, type JobEnd, showJob, type TakenJob } from './queries.ts'

/** Where jobs run: what a request has too, and the kinds that are known. */
export type JobPlace = Pick<RequestContext, 'database' | 'clock' | 'log' | 'tell'> & { kinds: readonly AnyJobKind[] }

export interface RunningJob {
  ended: Promise<void>
  /** The server stops: the job is handed back for another one. */
  stop(): void
}

/** Twice a second: so often it shows how far it is, and hears that it was cancelled. */
const beat = 500
/** A job during which servers are killed again and again may well be the reason. */
const mostAttempts = 3

type StopReason = 'cancelled' | 'stopping' | 'lost'
/** Without a state: nothing ended here, another server goes on with it, or has it already. */
type End = JobEnd | Exclude<StopReason, 'cancelled'>

/** What was told to stop has stopped for that reason, whatever it answers or throws then. */
function endOfStop({ aborted, reason }: AbortSignal): End | undefined {
  if (!aborted) return undefined
  return reason === 'cancelled' ? { state: 'cancelled' } : (reason as 'stopping' | 'lost')
}

/** Runs one job that was taken, to whichever end, and writes that end. Fulfils always; what went wrong is logged. */
export function runJob(place: JobPlace, taken: TakenJob): RunningJob {
  const { database, clock, log, tell } = place
  const one = { id: taken.id, attempts: taken.attempts }
  const aborting = new AbortController()
  let isSettled = false
  const at: { progress: number; step: string | null } = { progress: 0, step: null }
  const tellIt = () => tell([{ kind: 'job', id: taken.id, accessId: null }])
  let told = ''

  const show = async () => {
    const alive = await showJob(database, one, at)
    if (!alive) aborting.abort('lost' satisfies StopReason)
    else if (alive.cancelAsked) aborting.abort('cancelled' satisfies StopReason)
    const state = JSON.stringify(at)
    if (state !== told) tellIt()
    told = state
  }
  let showing = Promise.resolve()
  let isShowing = false
  const timer = setInterval(() => {
    if (isShowing) return
    isShowing = true
    showing = show()
      // The database may be away for a moment; whoever takes the job meanwhile is found out by the next beat.
      .catch((error: unknown) => log.warn({ jobId: taken.id, err: error }, 'a job could not show how far it is'))
      .finally(() => {
        isShowing = false
      })
  }, beat)

  const work = async () => {
    tellIt()
    const end = await endOf(() =>
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
    tellIt()
  }

  const write = async (end: End): Promise<string> => {
    if (end === 'stopping') await handBackJob(database, one)
    if (typeof end === 'string') return end
    if (!(await endJob(database, one, end, clock.now().toISOString()))) return 'lost'
    if (end.state !== 'done') await forgetFiles(database, taken.id)
    return end.state
  }

  const endOf = async (run: () => Promise<JobResult | undefined>): Promise<End> => {
    try {
      const result = await run()
      return (isSettled ? undefined : endOfStop(aborting.signal)) ?? { state: 'done', result }
    } catch (error) {
      const stopped = endOfStop(aborting.signal)
      if (stopped) return stopped
      if (error instanceof JobFailed) return { state: 'failed', error: error.code }
      log.error({ jobId: taken.id, kind: taken.kind, err: error }, 'a job failed')
      return { state: 'failed', error: platformFailures.wentWrong }
    }
  }

  const ended = work()
    .catch((error: unknown) => log.error({ jobId: taken.id, err: error }, 'the end of a job was not written'))
    .finally(() => clearInterval(timer))
  return { ended, stop: () => aborting.abort('stopping' satisfies StopReason) }
}

/** One try: as the person who ordered it, with what that person may do now. */
async function attempt(
  place: JobPlace,
  taken: TakenJob,
  course: Pick<JobRun<unknown>, 'signal' | 'report' | 'settled'>,
): Promise<JobResult | undefined> {
  const { database, clock, tell } = place
  if (taken.attempts > mostAttempts) throw new JobFailed(platformFailures.interrupted)
  if (taken.attempts > 1) await forgetFiles(database, taken.id, 'made')
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
      { database, actor, clock, tell },
      { permission: kind.permission },
      ['jobs', kind.name],
      taken.input,
    ),
    ...course,
  })
}
