import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { type Job, openStates } from '../contract.ts'
import { jobApi } from './api.ts'

export const isOpen = (job: Job): boolean => openStates.includes(job.state)

/** Live events say how far work is; where they do not come through, it is asked this often, in milliseconds. */
const asksEvery = 5_000

/** Work that a window on the page shows: its end is not told a second time in a corner. */
export const shownInWindow = new Set<Id>()

/** One job, followed to its end; undefined while there is none. */
export function useJob(id: Id | undefined): Job | undefined {
  useEffect(() => {
    if (id === undefined) return
    shownInWindow.add(id)
    return () => void shownInWindow.delete(id)
  }, [id])
  const { data } = useQuery({
    ...jobApi.getJob.queryOptions({ input: { id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && !isOpen(state.data) ? false : asksEvery),
  })
  return data
}

/** Finished work is shown for a day. */
const day = 86_400_000

/** What one's work is doing, the newest first: all that runs, and what ended today. */
export function useJobs(): readonly Job[] {
  const may = useMay()
  const { data } = useQuery({
    ...jobApi.listJobs.queryOptions({ input: {} }),
    enabled: may('job.read'),
    refetchInterval: ({ state }) => (state.data?.jobs.some(isOpen) ? asksEvery : false),
  })
  const since = new Date(Date.now() - day).toISOString()
  return data?.jobs.filter((job) => isOpen(job) || (job.endedAt ?? '') > since) ?? []
}
