import { loadWithMessages } from '#platform/web/catalogue.ts'
import { useLanguage, useMessages } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import type { Job } from '../contract.ts'
import { jobMessages } from './messages/index.ts'

/** The messages of a kind of job: the name, the steps and the error codes. */
export interface JobKindMessages {
  name: string
  steps: Readonly<Record<string, string>>
  failures: Readonly<Record<string, string>>
}

type GetMessages = (language: Language) => JobKindMessages
const loaders = new Map<string, () => Promise<GetMessages>>()
const kinds = new Map<string, GetMessages>()

/** The messages of kinds of jobs, loaded with the first job of the kind. A slice adds those of its jobs in `web/slice.ts`. */
export const jobKindMessages = {
  fill: ({ kind, load }: { kind: string; load: () => Promise<GetMessages> }): void => void loaders.set(kind, load),
}

/** Loads the messages of the kinds of these jobs. */
export async function loadJobMessages(jobs: readonly Job[]): Promise<void> {
  for (const kind of new Set(jobs.map((job) => job.kind))) {
    const load = loaders.get(kind)
    if (load && !kinds.has(kind)) kinds.set(kind, await loadWithMessages(load))
  }
}

/** Returns name, current step and error of a job in the reader's language. */
export function useJobMessages() {
  const messages = useMessages(jobMessages)
  const { language } = useLanguage()
  const findKindMessages = (job: Job): JobKindMessages | undefined => kinds.get(job.kind)?.(language)
  return {
    messages: messages,
    title: (job: Job): string => [findKindMessages(job)?.name, job.title].filter(Boolean).join(' · '),
    /** Returns the current step, or the result when the job has ended. */
    state: (job: Job): string => {
      if (job.isCancelling) return messages.stopping
      if (job.state === 'running') return findKindMessages(job)?.steps[job.step ?? ''] ?? messages.begins
      return job.state === 'failed' ? failure(job) : messages[job.state]
    },
  }

  function failure(job: Job): string {
    const common: Readonly<Record<string, string>> = messages.failures
    const known = findKindMessages(job)?.failures[job.error ?? ''] ?? common[job.error ?? '']
    return known && job.error !== 'FAILED' ? known : `${messages.failures.FAILED} ${job.id}`
  }
}
