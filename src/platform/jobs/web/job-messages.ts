import { useLanguage, useWords } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import type { Job } from '../contract.ts'
import { jobMessages } from './messages/index.ts'

/** The messages of a kind of job: the name, the steps and the error codes. */
export interface KindWords {
  name: string
  steps: Readonly<Record<string, string>>
  failures: Readonly<Record<string, string>>
}

const kinds = new Map<string, Readonly<Record<Language, KindWords>>>()

/** Registers the messages of a kind of job. Each slice calls it through `app/web/slots.ts`. */
export const fillJobWords = (kind: string, words: Readonly<Record<Language, KindWords>>): void =>
  void kinds.set(kind, words)

/** Returns name, current step and error of a job in the reader's language. */
export function useJobWords() {
  const words = useWords(jobMessages)
  const { language } = useLanguage()
  const own = (job: Job): KindWords | undefined => kinds.get(job.kind)?.[language]
  return {
    words,
    title: (job: Job): string => [own(job)?.name, job.title].filter(Boolean).join(' · '),
    /** Returns the current step, or the result when the job has ended. */
    state: (job: Job): string => {
      if (job.stopping) return words.stopping
      if (job.state === 'running') return own(job)?.steps[job.step ?? ''] ?? words.begins
      return job.state === 'failed' ? failure(job) : words[job.state]
    },
  }

  function failure(job: Job): string {
    const common: Readonly<Record<string, string>> = words.failures
    const known = own(job)?.failures[job.error ?? ''] ?? common[job.error ?? '']
    return known && job.error !== 'WENT_WRONG' ? known : `${words.failures.WENT_WRONG} ${job.id}`
  }
}
