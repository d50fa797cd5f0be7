import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  kinds: { receipt: 'Accusé de réception', completion: 'Demande de complément', approval: headings.approval },
  approved: statuses.approved,
  approved_with_reservation: statuses.approvedWithReservation,
  deadline: (day) => `Au plus tard le ${day}.`,
  title: 'Lettres',
  recipient: headings.to,
  date: labels.date,
  hash: 'Empreinte du texte',
}
