import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  reasonsOrReservation: 'Motivering of voorbehoud',
  orderReason: 'Motivering van de afwijkende volgorde',
  sectionsConcerned: 'Betrokken afdelingen',
  allSections: 'Alle voorgelegde afdelingen',
  someSections: 'Alleen bepaalde afdelingen',
  startAddendum: 'Een addendum starten',
  evidenceSource: 'Bron (brief, verslag, referentienummer)',
  title: 'Totstandkoming van dit plan',
  approved: (on) => `Goedgekeurd op ${on}.`,
  notYet: 'Nog niet goedgekeurd.',
  inForce: (on) => `Van kracht vanaf ${on}.`,
  version: (number) => `Versie ${number}, hash`,
  external: 'Goedgekeurd vóór de ingebruikname van dit systeem.',
  addendum: (number) => `Addendum (${number})`,
  openPoints: 'Openstaande methodewaarschuwingen bij de voorlegging van de versie',
  steps: 'Stappen',
  step: headings.step,
  basis: labels.basis,
  date: labels.date,
  reason: labels.reason,
  formerSteps: 'Stappen volgens eerdere wetgeving',
  result: headings.result,
  completed: 'afgerond',
  skipped: 'overgeslagen',
  notForThis: statuses.notApplicable,
  open: statuses.open,
  opinions: 'Adviezen',
  absent: 'advies ontbreekt',
  decisions: headings.decisions,
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `afdelingen: ${parts}`,
  method: labels.method,
  verdicts: {
    approved: statuses.approved,
    approved_with_reservation: statuses.approvedWithReservation,
    refused: statuses.approvalRefused,
  },
  confirmation: {
    awaited: 'nog niet bevestigd',
    confirmed: 'bevestigd door een tweede persoon',
    contested: 'betwist',
  },
  received: { in_person: statuses.inPerson, recorded: statuses.recorded },
  votes: (yes, no, abstained) =>
    `${yes} voor, ${no} tegen, ${abstained} ${abstained === '1' ? 'onthouding' : 'onthoudingen'}`,
  byLink: 'via een beveiligde link',
  underMandate: 'bij volmacht',
  evidence: 'Stavingsstukken',
  file: headings.file,
  hash: 'SHA-256',
}
