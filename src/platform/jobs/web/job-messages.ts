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

const kinds = new Map<string, Readonly<Record<Language, JobKindMessages>>>()

/** The messages of kinds of jobs. A slice adds those of its jobs in `web/slice.ts`. */
export const jobKindMessages = {
  fill: ({ kind, messages }: { kind: string; messages: Readonly<Record<Language, JobKindMessages>> }): void =>
    void kinds.set(kind, messages),
}

/** Returns name, current step and error of a job in the reader's language. */
export function useJobMessages() {
  const messages = useMessages(jobMessages)
  const { language } = useLanguage()
  const findKindMessages = (job: Job): JobKindMessages | undefined => kinds.get(job.kind)?.[language]
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
