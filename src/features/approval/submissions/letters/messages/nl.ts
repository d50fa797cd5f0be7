import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  kinds: { receipt: 'Ontvangstbevestiging', completion: 'Verzoek om aanvulling', approval: 'Goedkeuring' },
  approved: 'goedgekeurd',
  approved_with_reservation: 'goedgekeurd onder voorbehoud',
  deadline: (day) => `Uiterlijk op ${day}.`,
  title: 'Brieven',
  recipient: 'Aan',
  date: labels.date,
  hash: 'Hash van de tekst',
}
