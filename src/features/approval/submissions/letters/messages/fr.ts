import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  kinds: { receipt: 'Accusé de réception', completion: 'Demande de complément', approval: 'Approbation' },
  approved: 'approuvé',
  approved_with_reservation: 'approuvé sous réserve',
  deadline: (day) => `Au plus tard le ${day}.`,
  title: 'Lettres',
  recipient: 'À',
  date: labels.date,
  hash: 'Empreinte du texte',
}
