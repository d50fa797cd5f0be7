import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  kinds: { receipt: 'Empfangsbestätigung', completion: 'Bitte um Ergänzung', approval: headings.approval },
  approved: statuses.approved,
  approved_with_reservation: statuses.approvedWithReservation,
  deadline: (day) => `Spätestens am ${day}.`,
  title: 'Schreiben',
  recipient: headings.to,
  date: labels.date,
  hash: 'Hash des Textes',
}
