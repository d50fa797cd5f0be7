import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { formatMoment } from '#shared/format.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { Job } from '../contract.ts'
import { useJobMessages } from './job-messages.ts'
import { JobProgress } from './job-progress.tsx'
import styles from './task.module.css'
import { isOpen } from './use-job.ts'

/** Shows the running and recently ended jobs of the user, with progress, cancel button and result. */
export function BackgroundTasksDialog({
  open,
  jobs,
  onClose,
}: {
  open: boolean
  jobs: readonly Job[]
  onClose: () => void
}) {
  const { messages } = useJobMessages()
  const common = useMessages(platformMessages)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={messages.running}
      closeLabel={common.close}
      description={messages.hint}
    >
      {jobs.length === 0 ? (
        <EmptyState kind="none_yet" title={messages.none} />
      ) : (
        <ul className={styles.list}>
          {jobs.map((job) => (
            <li key={job.id}>
              <Entry job={job} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function Entry({ job }: { job: Job }) {
  const { messages, title, state } = useJobMessages()
  const { language } = useLocalizedText()
  const file = job.result?.file
  return (
    <>
      <p className={styles.title}>{title(job)}</p>
      {isOpen(job) ? (
        <JobProgress job={job} />
      ) : (
        <div className={styles.ended}>
          <span className={job.state === 'failed' ? styles.failed : undefined}>
            {state(job)}
            {job.endedAt && job.state !== 'failed' && `, ${formatMoment(job.endedAt, language)}`}
          </span>
          {file && (
            <ButtonLink
              href={`/api/files/${file.id}`}
              download
              size="small"
              aria-label={messages.downloadOf(file.name)}
            >
              {messages.download}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  )
}
