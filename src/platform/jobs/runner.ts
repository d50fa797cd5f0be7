import { setTimeout as wait } from 'node:timers/promises'
import type { Id } from '#shared/ids.ts'
import { areOpen, takeJob } from './queries.ts'
import { type JobPlace, type RunningJob, runJob } from './running-job.ts'

export interface JobRunner {
  /** Something was ordered, or ended: takes what waits. */
  wake(): void
  /** Stops what runs and hands it back: the next server goes on with it. */
  close(): Promise<void>
}

/** At once: the embedded database has one session, and whoever works in the browser comes first. */
const mostAtOnce = { embedded: 1, postgres: 2 }
/** Orders wake it; this finds what a server that was killed, or a command line, has left. */
const looksEvery = 10_000
/** Work that does not stop when it is told to is left behind, in milliseconds: its silence will tell the next server. */
const patience = 5_000

/** Works off the jobs of this database, a few at a time. Several servers of one instance share them. */
export function openRunner(place: JobPlace): JobRunner {
  const most = place.database.embedded ? mostAtOnce.embedded : mostAtOnce.postgres
  const names = place.kinds.map((kind) => kind.name)
  const running = new Set<RunningJob>()
  let isClosing = false
  let taking = Promise.resolve()

  const take = async () => {
    while (!isClosing && running.size < most) {
      const taken = await takeJob(place.database, names, place.clock.now().toISOString())
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
    taking = taking.then(take).catch((error: unknown) => place.log.error({ err: error }, 'no job could be taken'))
  }
  const timer = setInterval(wake, looksEvery)
  timer.unref()

  return {
    wake,
    close: async () => {
      isClosing = true
      clearInterval(timer)
      await taking
      for (const job of running) job.stop()
      const ended = Promise.all([...running].map((job) => job.ended))
      await Promise.race([ended, wait(patience, undefined, { ref: false })])
    },
  }
}

/** For a command line: works until these jobs have ended, here or on a server beside. */
export async function finishJobs(place: JobPlace, ids: readonly Id[]): Promise<void> {
  const runner = openRunner(place)
  runner.wake()
  while (await areOpen(place.database, ids)) await wait(200)
  await runner.close()
}
