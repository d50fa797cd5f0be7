import { en as actions } from '#shared/action-messages/en.ts'
import { plural } from '#shared/plural.ts'

export const en = {
  running: 'Background tasks',
  ready: 'Completed tasks',
  count: (count: number) =>
    plural('en', count, `${count} background task in progress`, `${count} background tasks in progress`),
  hint: 'Background tasks continue while you work on something else. Completed tasks stay here for 1 day.',
  none: 'No background tasks',
  waiting: 'Queued',
  begins: 'Starting',
  stopping: 'Cancelling',
  done: 'Completed',
  cancelled: 'Cancelled',
  cancel: actions.cancel,
  cancelOf: (title: string) => `Cancel ${title}`,
  download: 'Download',
  downloadOf: (title: string) => `Download ${title}`,
  doneMessage: (title: string) => `Completed: ${title}`,
  failedNews: (title: string, why: string) => `${title}: ${why}`,
  /** Messages for the error codes of the platform. Each kind adds further codes. */
  failures: {
    NOT_ALLOWED: 'Your permission was withdrawn before the task started. Contact your administrator.',
    INTERRUPTED: 'The task was interrupted several times. Start it again or contact your administrator.',
    UNKNOWN_JOB: 'This version of Integral does not support this task. Start it again.',
    FAILED: 'Something went wrong. The error was recorded under this reference:',
  },
  errors: {
    TOO_COMPLEX: ({ maxCount }: { maxCount: number }) =>
      plural(
        'en',
        maxCount,
        `You already have ${maxCount} background task in progress or queued. Wait for it to complete, or cancel it.`,
        `You already have ${maxCount} background tasks in progress or queued. Wait for one to complete, or cancel one.`,
      ),
    JOB_ENDED: 'This task has already ended. Reload the page.',
  },
}
