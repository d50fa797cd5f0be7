import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
/** Messages for documents sent to the recipients of a plan. */
export const en = {
  gap: 'Omitted from this document.',
  mainLinesOnly: 'Main lines only. Implementation, responsibilities and resources are described in the plan itself.',
  sentOn: headings.sentOn,
  period: labels.period,
  approvedOn: 'Approved on',
  contents: headings.contents,
}
