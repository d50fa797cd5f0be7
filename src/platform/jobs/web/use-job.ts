import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import type { Job } from '../contract.ts'
import { jobApi } from './api.ts'
import { loadJobMessages } from './job-messages.ts'

export const isOpen = ({ state }: Job): boolean => state === 'waiting' || state === 'running'

/** Polling interval in ms, used when live events do not arrive. */
const pollIntervalMs = 5_000

/** Jobs that a dialog on the page shows. Their end is not announced again in a toast. */
export const jobsShownInDialog = new Set<Id>()

/** Returns a job and follows it to the end. Returns undefined without an id. */
export function useJob(id: Id | undefined): Job | undefined {
  useEffect(() => {
    if (id === undefined) return
    jobsShownInDialog.add(id)
    return () => void jobsShownInDialog.delete(id)
  }, [id])
  const options = jobApi.getJob.queryOptions({ input: { id: id ?? '' } })
  const { data } = useQuery({
    ...options,
    queryFn: async (context) => {
      const job = await options.queryFn(context)
      await loadJobMessages([job])
      return job
    },
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && !isOpen(state.data) ? false : pollIntervalMs),
  })
  return data
}

/** Stores a job that a procedure returned, with the messages of its kind, so that `useJob` returns it at once. */
export async function storeJob(queries: QueryClient, job: Job): Promise<void> {
  await loadJobMessages([job])
  queries.setQueryData(jobApi.getJob.queryKey({ input: { id: job.id } }), job)
}

/** Time in ms for which finished jobs are shown (a day). */
const day = 86_400_000

/** Returns the user's jobs, newest first: all running jobs and the jobs that ended in the last day. */
export function useJobs(): readonly Job[] {
  const may = useMay()
  const options = jobApi.listJobs.queryOptions({ input: {} })
  const { data } = useQuery({
    ...options,
    queryFn: async (context) => {
      const answer = await options.queryFn(context)
      await loadJobMessages(answer.jobs)
      return answer
    },
    enabled: may('job.read'),
    refetchInterval: ({ state }) => (state.data?.jobs.some(isOpen) ? pollIntervalMs : false),
  })
  const since = new Date(Date.now() - day).toISOString()
  return data?.jobs.filter((job) => isOpen(job) || (job.endedAt ?? '') > since) ?? []
}
