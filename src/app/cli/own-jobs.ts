import type { RequestContext } from '#platform/context.ts'
import { finishJobs } from '#platform/jobs/runner.ts'
import type { Id } from '#shared/ids.ts'

/** Runs the jobs that a command creates in the command's own process, after the commit. The command ends after them. */
export function createCommandJobs(): {
  /** Receives the changes of the command, including the jobs. */
  publishChanges: RequestContext['publishChanges']
  finish: (place: Pick<RequestContext, 'database' | 'clock' | 'log'>) => Promise<void>
} {
  const ids = new Set<Id>()
  return {
    publishChanges: (announcements) => {
      for (const { kind, id } of announcements) if (kind === 'job') ids.add(id)
    },
    finish: async ({ database, clock, log }) => {
      if (ids.size === 0) return
      const { jobKinds } = await import('../jobs.ts')
      await finishJobs({ database, clock, log, publishChanges: () => {}, kinds: jobKinds }, [...ids])
    },
  }
}
