import { en as labels } from '#shared/label-messages/en.ts'
/** Messages for letters, in addition to the texts of their forms. */
export const en = {
  kinds: { receipt: 'Acknowledgement of receipt', completion: 'Request for completion', approval: 'Approval' },
  approved: 'approved',
  approved_with_reservation: 'approved with reservation',
  deadline: (day: string) => `By ${day} at the latest.`,
  title: 'Letters',
  recipient: 'To',
  date: labels.date,
  hash: 'Hash of the text',
}
