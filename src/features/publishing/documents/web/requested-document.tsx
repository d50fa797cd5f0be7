import { useEffect, useRef } from 'react'
import type { Job } from '#platform/jobs/contract.ts'
import { isOpen, JobProgress, useJobWords } from '#platform/jobs/web/index.ts'
import { useWords } from '#platform/web/language.tsx'
import { documentMessages } from '../messages/index.ts'
import styles from './make-document.module.css'

/** The document that was ordered: how far it is, that one need not wait, and how it ended. */
export function OrderedDocument({ job }: { job: Job }) {
  const words = useWords(documentMessages)
  const { title, state } = useJobWords()
  const begin = useRef<HTMLDivElement>(null)
  // What had the focus, the button that ordered it, is gone.
  useEffect(() => begin.current?.focus(), [])
  const told = isOpen(job) ? words.order.started : job.state === 'failed' ? state(job) : undefined
  return (
    <div className={styles.ordered} ref={begin} tabIndex={-1}>
      <p className={styles.title}>{title(job)}</p>
      {isOpen(job) && <JobProgress job={job} />}
      <p role="status" className={job.state === 'failed' ? styles.failed : undefined}>
        {told ?? (job.state === 'done' ? words.order.ready : words.order.cancelled)}
      </p>
      {isOpen(job) && <p className={styles.quiet}>{words.order.leave}</p>}
    </div>
  )
}
