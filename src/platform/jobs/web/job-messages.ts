import { useLanguage, useWords } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import type { Job } from '../contract.ts'
import { jobMessages } from './messages/index.ts'

/** The words of one kind of work: what it is called, its steps, and why it may fail. */
export interface KindWords {
  name: string
  steps: Readonly<Record<string, string>>
  failures: Readonly<Record<string, string>>
}

const kinds = new Map<string, Readonly<Record<Language, KindWords>>>()

/** Each slice gives the words of its kinds; `app/web/slots.ts` asks it to. */
export const fillJobWords = (kind: string, words: Readonly<Record<Language, KindWords>>): void =>
  void kinds.set(kind, words)

/** Says of a job what it is, what it does now and why it failed, in the reader's language. */
export function useJobWords() {
  const words = useWords(jobMessages)
  const { language } = useLanguage()
  const own = (job: Job): KindWords | undefined => kinds.get(job.kind)?.[language]
  return {
    words,
    title: (job: Job): string => [own(job)?.name, job.title].filter(Boolean).join(' · '),
    /** What it does now, or how it ended. */
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
