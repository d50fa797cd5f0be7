import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
/** Messages for letters, in addition to the texts of their forms. */
export const en = {
  kinds: { receipt: 'Acknowledgement of receipt', completion: 'Request for completion', approval: headings.approval },
  approved: statuses.approved,
  approved_with_reservation: statuses.approvedWithReservation,
  deadline: (day: string) => `By ${day} at the latest.`,
  title: 'Letters',
  recipient: headings.to,
  date: labels.date,
  hash: 'Hash of the text',
}
