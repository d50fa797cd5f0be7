import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  reasonsOrReservation: 'Begrundelse eller forbehold',
  orderReason: 'Begrundelse for den ændrede rækkefølge',
  sectionsConcerned: 'Berørte afsnit',
  allSections: 'Alle forelagte afsnit',
  someSections: 'Kun nogle afsnit',
  startAddendum: 'Opret et tillæg',
  evidenceSource: 'Kilde (brev, referat, referencenummer)',
  title: 'Planens tilblivelse',
  approved: (on) => `Godkendt den ${on}.`,
  notYet: 'Endnu ikke godkendt.',
  inForce: (on) => `I kraft fra ${on}.`,
  version: (number) => `Version ${number}, hash`,
  external: 'Godkendt, før systemet blev taget i brug.',
  addendum: (number) => `Tillæg (${number})`,
  openPoints: 'Åbne metodepunkter ved forelæggelsen af versionen',
  steps: 'Trin',
  step: headings.step,
  basis: labels.basis,
  date: labels.date,
  reason: labels.reason,
  skipped: 'sprunget over',
  notForThis: statuses.notApplicable,
  open: 'åbent',
  opinions: 'Udtalelser',
  absent: 'udtalelse mangler',
  decisions: headings.decisions,
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `afsnit: ${parts}`,
  method: labels.method,
  verdicts: {
    approved: statuses.approved,
    approved_with_reservation: statuses.approvedWithReservation,
    refused: statuses.approvalRefused,
  },
  received: { in_person: statuses.inPerson, recorded: statuses.recorded },
  votes: (yes, no, abstained) => `${yes} for, ${no} imod, ${abstained} hverken for eller imod`,
  underMandate: 'med fuldmagt',
  evidence: 'Dokumentation',
  file: headings.file,
  hash: 'SHA-256',
}
