import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  title: 'Comment ce plan est né',
  approved: (on) => `Approuvé le ${on}.`,
  notYet: 'Pas encore approuvé.',
  inForce: (on) => `En vigueur à partir du ${on}.`,
  version: (number) => `Version ${number}, avec l'empreinte`,
  before: "Décidé avant l'existence de cette instance.",
  addendum: (number) => `Addendum (${number})`,
  steps: 'Étapes',
  step: 'Étape',
  basis: 'Fondement',
  when: 'Quand',
  motive: 'Motif',
  skipped: 'omise',
  notForThis: 'pas pour ce plan',
  open: 'ouverte',
  opinions: 'Avis',
  absent: "n'est pas venu",
  decisions: 'Décisions',
  body: 'Qui',
  decision: 'Décision',
  about: (parts) => `sur : ${parts}`,
  how: 'Comment',
  verdicts: { approved: 'approuvé', approved_with_reservation: 'approuvé avec réserve', refused: 'refusé' },
  given: { in_person: 'en personne', recorded: 'noté' },
}
