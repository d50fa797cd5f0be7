import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de = {
  errors: {
    NOT_FOUND: 'Diese Aufgabe existiert nicht oder Sie haben keinen Zugriff darauf.',
    ALREADY_CLOSED: 'Diese Aufgabe ist bereits abgeschlossen. Laden Sie die Seite neu.',
    TASK_CLOSES_AUTOMATICALLY:
      'Sie müssen diese Aufgabe nicht selbst abschließen. Sie wird automatisch abgeschlossen, sobald Sie die Bitte erfüllt haben.',
    ASSIGNEE_NOT_IN_ORGANISATION:
      'Die Funktion oder Person gehört nicht zu dieser Organisation. Wählen Sie eine andere.',
  },
} satisfies SameKeys<typeof en>
