import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Regeln auf dieser Instanz',
  note: 'Wie schwer jede Regel hier wiegt. Wer einen Fehler herabstuft, lässt Versionen einfrieren, die das Paket aufhielte; wer das sagte und warum, bleibt stehen.',
  rule: 'Regel',
  pack: 'Im Paket',
  here: 'Hier',
  changes: 'Hier gesagt',
  tune: 'Ändern',
  asPack: 'wie im Paket',
  window: 'Wie schwer wiegt sie hier?',
  severity: 'Gewicht hier',
  why: 'Warum',
  whyNote: 'Steht neben der Regel und im Journal, mit Ihrem Namen. Mindestens zehn Zeichen.',
  save: 'Speichern',
  saved: 'Jeder Plan wird neu geprüft.',
}
