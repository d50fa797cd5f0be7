/** Words on paper of how long a plan holds. */
export const en = {
  title: 'Holds longer than its period',
  until: 'Until and including',
  decidedOn: 'Decided on',
  by: 'By',
  why: 'Basis and reason',
}
