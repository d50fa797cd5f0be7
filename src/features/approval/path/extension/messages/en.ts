/** Document messages for extensions of a plan. */
export const en = {
  title: 'Holds longer than its period',
  until: 'Until and including',
  decidedOn: 'Decided on',
  by: 'By',
  why: 'Basis and reason',
}
