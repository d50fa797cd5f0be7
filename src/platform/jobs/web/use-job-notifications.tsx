import { useEffect, useRef } from 'react'
import { Link } from '#ui/link.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Job } from '../contract.ts'
import { useJobMessages } from './job-messages.ts'
import { isOpen, jobsShownInDialog } from './use-job.ts'

/** Announces the end of a job in a toast and to screen readers, unless a dialog on the page already shows the job. */
export function useJobNotifications(jobs: readonly Job[]): void {
  const { messages, title, state } = useJobMessages()
  const toast = useToast()
  const ran = useRef(new Set<string>())
  useEffect(() => {
    for (const job of jobs) {
      if (isOpen(job)) ran.current.add(job.id)
      else if (ran.current.delete(job.id) && !jobsShownInDialog.has(job.id)) {
        if (job.state === 'failed') toast({ message: messages.failedNews(title(job), state(job)), tone: 'bad' })
        if (job.state === 'done') toast({ message: <Done job={job} /> })
      }
    }
  }, [jobs, toast, messages, title, state])
}

function Done({ job }: { job: Job }) {
  const { messages, title } = useJobMessages()
  const file = job.result?.file
  return (
    <>
      {messages.doneMessage(title(job))}{' '}
      {file && (
        <Link href={`/api/files/${file.id}`} download aria-label={messages.downloadOf(file.name)}>
          {messages.download}
        </Link>
      )}
    </>
  )
}
