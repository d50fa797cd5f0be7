import { useEffect, useRef } from 'react'
import type { Job } from '#platform/jobs/contract.ts'
import { isOpen, JobProgress, useJobMessages } from '#platform/jobs/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { documentMessages } from '../messages/index.ts'
import styles from './make-document.module.css'

/** Shows the progress and result of a requested document, and that the user need not wait. */
export function OrderedDocument({ job }: { job: Job }) {
  const messages = useMessages(documentMessages)
  const { title, state } = useJobMessages()
  const begin = useRef<HTMLDivElement>(null)
  // The button that had the focus no longer exists, so the focus is moved.
  useEffect(() => begin.current?.focus(), [])
  const text = isOpen(job) ? messages.order.started : job.state === 'failed' ? state(job) : undefined
  return (
    <div className={styles.ordered} ref={begin} tabIndex={-1}>
      <p className={styles.title}>{title(job)}</p>
      {isOpen(job) && <JobProgress job={job} />}
      <p role="status" className={job.state === 'failed' ? styles.failed : undefined}>
        {text ?? (job.state === 'done' ? messages.order.ready : messages.order.cancelled)}
      </p>
      {isOpen(job) && <p className={styles.quiet}>{messages.order.backgroundHint}</p>}
    </div>
  )
}
