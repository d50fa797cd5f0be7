/** Words of what is sent to those who receive a plan. */
export const en = {
  gap: 'Left out of what is sent here.',
  sentOn: 'Sent on',
  period: 'Period',
  approvedOn: 'Approved on',
  contents: 'Contents',
}
