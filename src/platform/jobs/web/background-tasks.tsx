import { type ReactNode, useState } from 'react'
import { late } from '#platform/web/late.tsx'
import { Icon } from '#ui/icon.tsx'
import { useJobMessages } from './job-messages.ts'
import styles from './task.module.css'
import { isOpen, useJobs } from './use-job.ts'
import { useJobNotifications } from './use-job-notifications.tsx'

const TasksDialog = late('BackgroundTasksDialog', async () => (await import('./task-dialog.tsx')).BackgroundTasksDialog)

/**
 * Returns the button and the dialog of background tasks for the shell. The button is visible while a job runs and for a
 * day after the end. The dialog is separate, because the button may appear in two places. Screen readers announce only
 * the end, once.
 */
export function useBackgroundTasks(): { button: ReactNode; dialog: ReactNode } {
  const { messages } = useJobMessages()
  const jobs = useJobs()
  const [dialogState, setDialogState] = useState<'never' | 'open' | 'closed'>('never')
  useJobNotifications(jobs)
  const running = jobs.filter(isOpen).length
  const button = jobs.length > 0 && (
    <button type="button" className={styles.button} aria-haspopup="dialog" onClick={() => setDialogState('open')}>
      {running > 0 ? <span className={styles.turning} aria-hidden="true" /> : <Icon name="check" size={14} />}
      <span className={styles.label}>{running > 0 ? messages.running : messages.ready}</span>
      {running > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{running}</span>
          <span className="visually-hidden">: {messages.count(running)}</span>
        </span>
      )}
    </button>
  )
  return {
    button,
    dialog: dialogState !== 'never' && (
      <TasksDialog open={dialogState === 'open'} jobs={jobs} onClose={() => setDialogState('closed')} />
    ),
  }
}
