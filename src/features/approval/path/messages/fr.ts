import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Élaboration et approbation du plan',
  approved: (on) => `Approuvé le ${on}.`,
  notYet: 'Pas encore approuvé.',
  inForce: (on) => `En vigueur à partir du ${on}.`,
  version: (number) => `Version ${number}, empreinte`,
  external: 'Approuvé avant la mise en service de ce système.',
  addendum: (number) => `Addendum (${number})`,
  steps: 'Étapes',
  step: 'Étape',
  basis: 'Fondement',
  date: labels.date,
  reason: labels.reason,
  skipped: 'omise',
  notForThis: 'sans objet',
  open: 'ouverte',
  opinions: 'Avis',
  absent: 'avis manquant',
  decisions: 'Décisions',
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `sections : ${parts}`,
  method: labels.method,
  verdicts: {
    approved: 'approuvé',
    approved_with_reservation: 'approuvé sous réserve',
    refused: 'approbation refusée',
  },
  received: { in_person: 'en personne', recorded: 'enregistré' },
  votes: (yes, no, abstained) =>
    `${yes} pour, ${no} contre, ${abstained} ${abstained === '0' || abstained === '1' ? 'abstention' : 'abstentions'}`,
  underMandate: 'par procuration',
  evidence: 'Pièces justificatives',
  file: 'Fichier',
  hash: 'SHA-256',
}
