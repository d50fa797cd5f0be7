import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  running: 'Laufende Arbeiten',
  ready: 'Fertige Arbeiten',
  count: (count) => (count === 1 ? '1 Arbeit läuft' : `${count} Arbeiten laufen`),
  note: 'Was Sie bestellt haben, läuft von selbst weiter, auch während Sie etwas anderes tun. Fertiges bleibt hier einen Tag stehen.',
  none: 'Es läuft nichts',
  waiting: 'Wartet, bis es an der Reihe ist',
  begins: 'Beginnt',
  stopping: 'Wird angehalten',
  done: 'Fertig',
  cancelled: 'Abgebrochen',
  cancel: 'Abbrechen',
  cancelOf: (title) => `${title} abbrechen`,
  download: 'Herunterladen',
  downloadOf: (title) => `${title} herunterladen`,
  doneNews: (title) => `Fertig: ${title}`,
  failedNews: (title, why) => `${title}: ${why}`,
  failures: {
    NOT_ALLOWED: 'Ihre Berechtigung dafür wurde entzogen, bevor die Arbeit begann.',
    INTERRUPTED:
      'Der Server wurde während dieser Arbeit wiederholt angehalten. Bestellen Sie sie neu oder benachrichtigen Sie Ihre Verwaltung.',
    UNKNOWN_JOB: 'Diese Version von Integral kennt diese Arbeit nicht. Bestellen Sie sie neu.',
    FAILED: 'Etwas ist schiefgegangen. Es wurde unter dieser Nummer festgehalten:',
  },
  refusals: {
    TOO_COMPLEX: ({ maxCount }) =>
      `Es laufen oder warten bereits ${maxCount} Arbeiten von Ihnen. Warten Sie, bis eine fertig ist, oder brechen Sie eine ab.`,
    JOB_ENDED: 'Diese Arbeit ist bereits beendet.',
  },
}
