/** Messages for documents sent to the recipients of a plan. */
export const en = {
  gap: 'Left out of what is sent here.',
  mainLinesOnly: 'Main lines only: how they are carried out, by whom and with what means stands in the plan itself.',
  sentOn: 'Sent on',
  period: 'Period',
  approvedOn: 'Approved on',
  contents: 'Contents',
}
