export const en = {
  running: 'Running work',
  ready: 'Finished work',
  count: (count: number) => (count === 1 ? '1 piece of work is running' : `${count} pieces of work are running`),
  note: 'What you ordered goes on by itself, also while you do something else. Finished work stays here for a day.',
  none: 'Nothing is running',
  waiting: 'Waits for its turn',
  begins: 'Begins',
  stopping: 'Is being stopped',
  done: 'Ready',
  cancelled: 'Cancelled',
  cancel: 'Cancel',
  cancelOf: (title: string) => `Cancel ${title}`,
  download: 'Download',
  downloadOf: (title: string) => `Download ${title}`,
  doneNews: (title: string) => `Ready: ${title}`,
  failedNews: (title: string, why: string) => `${title}: ${why}`,
  /** Messages for the error codes of the platform. Each kind adds further codes. */
  failures: {
    NOT_ALLOWED: 'Your permission for this was taken away before the work began.',
    INTERRUPTED: 'The server was stopped again and again during this work. Order it anew, or tell your administrator.',
    UNKNOWN_JOB: 'This version of Integral does not know this work. Order it anew.',
    FAILED: 'Something went wrong. It was written down under this number:',
  },
  refusals: {
    TOO_COMPLEX: ({ maxCount }: { maxCount: number }) =>
      `You have ${maxCount} pieces of work running or waiting. Wait for one of them, or cancel one.`,
    JOB_ENDED: 'This work has ended already.',
  },
}
