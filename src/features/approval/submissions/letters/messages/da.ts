import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  kinds: { receipt: 'Modtagelseskvittering', completion: 'Anmodning om supplering', approval: 'Godkendelse' },
  approved: 'godkendt',
  approved_with_reservation: 'godkendt med forbehold',
  deadline: (day) => `Senest den ${day}.`,
  title: 'Breve',
  recipient: 'Til',
  date: labels.date,
  hash: 'Tekstens hash',
}
