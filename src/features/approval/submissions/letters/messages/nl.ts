import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  kinds: { receipt: 'Ontvangstbevestiging', completion: 'Verzoek om aanvulling', approval: headings.approval },
  approved: statuses.approved,
  approved_with_reservation: statuses.approvedWithReservation,
  deadline: (day) => `Uiterlijk op ${day}.`,
  title: 'Brieven',
  recipient: headings.to,
  date: labels.date,
  hash: 'Hash van de tekst',
}
