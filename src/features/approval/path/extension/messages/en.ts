/** Document messages for extensions of a plan. */
export const en = {
  title: 'Extension of the plan',
  until: 'In force until',
  decidedOn: 'Decided on',
  decidedBy: 'Decided by',
  reason: 'Basis and reason',
}
