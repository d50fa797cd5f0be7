import { de as actions } from '#shared/action-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  running: 'Hintergrundaufgaben',
  ready: 'Abgeschlossene Aufgaben',
  count: (count) => plural('de', count, `${count} Hintergrundaufgabe läuft`, `${count} Hintergrundaufgaben laufen`),
  hint: 'Hintergrundaufgaben laufen weiter, während Sie arbeiten. Abgeschlossene Aufgaben bleiben hier 1 Tag stehen.',
  none: 'Keine Hintergrundaufgaben',
  waiting: 'In der Warteschlange',
  begins: 'Wird gestartet',
  stopping: 'Wird abgebrochen',
  done: 'Abgeschlossen',
  cancelled: 'Abgebrochen',
  cancel: actions.cancel,
  cancelOf: (title) => `${title} abbrechen`,
  download: 'Herunterladen',
  downloadOf: (title) => `${title} herunterladen`,
  doneMessage: (title) => `Abgeschlossen: ${title}`,
  failedNews: (title, why) => `${title}: ${why}`,
  failures: {
    NOT_ALLOWED: 'Ihre Berechtigung wurde vor Beginn der Aufgabe entzogen. Wenden Sie sich an die Administration.',
    INTERRUPTED:
      'Die Aufgabe wurde mehrmals unterbrochen. Starten Sie sie neu oder wenden Sie sich an die Administration.',
    UNKNOWN_JOB: 'Diese Version von Integral unterstützt diese Aufgabe nicht. Starten Sie sie neu.',
    FAILED: 'Es ist ein Fehler aufgetreten. Er wurde unter dieser Referenz erfasst:',
  },
  errors: {
    TOO_COMPLEX: ({ maxCount }) =>
      plural(
        'de',
        maxCount,
        `Es läuft oder wartet bereits ${maxCount} Hintergrundaufgabe von Ihnen. Warten Sie, bis sie abgeschlossen ist, oder brechen Sie sie ab.`,
        `Es laufen oder warten bereits ${maxCount} Hintergrundaufgaben von Ihnen. Warten Sie, bis eine abgeschlossen ist, oder brechen Sie eine ab.`,
      ),
    JOB_ENDED: 'Diese Aufgabe ist bereits beendet.',
  },
}
