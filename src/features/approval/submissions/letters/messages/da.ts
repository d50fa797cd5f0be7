import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  kinds: { receipt: 'Modtagelseskvittering', completion: 'Anmodning om supplering', approval: headings.approval },
  approved: statuses.approved,
  approved_with_reservation: statuses.approvedWithReservation,
  deadline: (day) => `Senest den ${day}.`,
  title: 'Breve',
  recipient: headings.to,
  date: labels.date,
  hash: 'Tekstens hash',
}
