import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  reasonsOrReservation: 'Motivation ou réserve',
  orderReason: 'Motivation de l’ordre différent',
  sectionsConcerned: 'Sections concernées',
  allSections: 'Toutes les sections soumises',
  someSections: 'Certaines sections seulement',
  startAddendum: 'Ouvrir un addendum',
  evidenceSource: 'Source (lettre, procès-verbal, numéro de référence)',
  title: 'Élaboration et approbation du plan',
  approved: (on) => `Approuvé le ${on}.`,
  notYet: 'Pas encore approuvé.',
  inForce: (on) => `En vigueur à partir du ${on}.`,
  version: (number) => `Version ${number}, empreinte`,
  external: 'Approuvé avant la mise en service de ce système.',
  addendum: (number) => `Addendum (${number})`,
  openPoints: 'Points de méthode ouverts lors de la soumission de la version',
  steps: 'Étapes',
  step: headings.step,
  basis: labels.basis,
  date: labels.date,
  reason: labels.reason,
  formerSteps: 'Étapes selon une législation antérieure',
  result: headings.result,
  completed: 'effectuée',
  skipped: 'omise',
  notForThis: statuses.notApplicable,
  open: 'ouverte',
  opinions: 'Avis',
  absent: 'avis manquant',
  decisions: headings.decisions,
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `sections : ${parts}`,
  method: labels.method,
  verdicts: {
    approved: statuses.approved,
    approved_with_reservation: statuses.approvedWithReservation,
    refused: statuses.approvalRefused,
  },
  confirmation: {
    awaited: 'pas encore confirmé',
    confirmed: 'confirmé par une deuxième personne',
    contested: 'contesté',
  },
  received: { in_person: statuses.inPerson, recorded: statuses.recorded },
  votes: (yes, no, abstained) =>
    `${yes} pour, ${no} contre, ${abstained} ${abstained === '0' || abstained === '1' ? 'abstention' : 'abstentions'}`,
  byLink: 'au moyen d’un lien sécurisé',
  underMandate: 'par procuration',
  evidence: 'Pièces justificatives',
  file: headings.file,
  hash: 'SHA-256',
}
