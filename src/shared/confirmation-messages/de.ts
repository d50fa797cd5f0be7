import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  answerSaved: 'Antwort gespeichert',
  expectedResultSaved: 'Erwartetes Ergebnis gespeichert',
  linkCopied: 'Link kopiert',
  receiptConfirmed: 'Empfang bestätigt',
  saved: 'Gespeichert',
  varianceExplained: 'Abweichung erläutert',
}
