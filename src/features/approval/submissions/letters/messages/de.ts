import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  kinds: { receipt: 'Empfangsbestätigung', completion: 'Bitte um Ergänzung', approval: 'Billigung' },
  approved: 'gebilligt',
  approved_with_reservation: 'unter Vorbehalt gebilligt',
  deadline: (day) => `Spätestens am ${day}.`,
  title: 'Schreiben',
  recipient: 'An',
  date: labels.date,
  hash: 'Hash des Textes',
}
