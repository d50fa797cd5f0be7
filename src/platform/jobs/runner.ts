import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '#shared/ids.ts'
import { areOpen, claimJob } from './queries.ts'
import { type JobPlace, type RunningJob, runJob } from './running-job.ts'

export interface JobRunner {
  /** Takes waiting jobs. Called when a job was enqueued or ended. */
  wake(): void
  /** Stops running jobs and returns them to the queue, so that the next server continues. */
  close(): Promise<void>
}

/**
 * Maximum number of concurrent jobs. The embedded database has a single session, and users in the browser have
 * priority.
 */
const maxConcurrentJobs = { embedded: 1, postgres: 2 }
/**
 * Polling interval in ms. New jobs wake the runner. Polling finds jobs left by a killed server or created from the
 * command line.
 */
const pollIntervalMs = 10_000
/**
 * Time in ms to wait for a job to stop. After that it is abandoned, and the next server takes it when heartbeats are
 * missing.
 */
const stopTimeoutMs = 5_000

/** Runs the jobs of this database, a few at a time. Several servers of an instance share them. */
export function openRunner(place: JobPlace): JobRunner {
  const maxCount = place.database.embedded ? maxConcurrentJobs.embedded : maxConcurrentJobs.postgres
  const names = place.kinds.map((kind) => kind.name)
  const running = new Set<RunningJob>()
  let isClosing = false
  let taking = Promise.resolve()

  const startWaitingJobs = async () => {
    while (!isClosing && running.size < maxCount) {
      const taken = await claimJob(place.database, names, place.clock.now().toISOString())
      if (!taken) return
      const job = runJob(place, taken)
      running.add(job)
      void job.ended.then(() => {
        running.delete(job)
        wake()
      })
    }
  }
  const wake = () => {
    if (isClosing) return
    taking = taking
      .then(startWaitingJobs)
      .catch((error: unknown) => place.log.error({ err: error }, 'no job could be started'))
  }
  const timer = setInterval(wake, pollIntervalMs)
  timer.unref()

  return {
    wake,
    close: async () => {
      isClosing = true
      clearInterval(timer)
      await taking
      for (const job of running) job.stop()
      const ended = Promise.all([...running].map((job) => job.ended))
      await Promise.race([ended, wait(stopTimeoutMs, undefined, { ref: false })])
    },
  }
}

/** Runs until these jobs have ended, here or on another server. For the command line. */
export async function finishJobs(place: JobPlace, ids: readonly Id[]): Promise<void> {
  const runner = openRunner(place)
  runner.wake()
  while (await areOpen(place.database, ids)) await wait(200)
  await runner.close()
}
