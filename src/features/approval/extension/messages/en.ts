import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
/** Document messages for extensions of a plan. */
export const en = {
  title: 'Extension of the plan',
  until: 'In force until',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Basis and reason',
}
