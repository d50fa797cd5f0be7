import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  reasonsOrReservation: 'Begründung oder Vorbehalt',
  orderReason: 'Begründung der abweichenden Reihenfolge',
  sectionsConcerned: 'Betroffene Abschnitte',
  allSections: 'Alle vorgelegten Abschnitte',
  someSections: 'Nur einzelne Abschnitte',
  startAddendum: 'Addendum beginnen',
  evidenceSource: 'Quelle (Schreiben, Protokoll, Aktenzeichen)',
  title: 'Zustandekommen dieses Plans',
  approved: (on) => `Gebilligt am ${on}.`,
  notYet: 'Noch nicht gebilligt.',
  inForce: (on) => `In Kraft ab ${on}.`,
  version: (number) => `Version ${number}, Hash`,
  external: 'Vor Einführung dieses Systems gebilligt.',
  addendum: (number) => `Addendum (${number})`,
  openPoints: 'Offene methodische Warnungen bei der Vorlage der Version',
  steps: 'Schritte',
  step: headings.step,
  basis: labels.basis,
  date: labels.date,
  reason: labels.reason,
  formerSteps: 'Schritte nach früherem Recht',
  result: headings.result,
  completed: 'abgeschlossen',
  skipped: 'übersprungen',
  notForThis: statuses.notApplicable,
  open: statuses.open,
  opinions: 'Stellungnahmen',
  absent: 'Stellungnahme fehlt',
  decisions: headings.decisions,
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `Abschnitte: ${parts}`,
  method: labels.method,
  verdicts: {
    approved: statuses.approved,
    approved_with_reservation: statuses.approvedWithReservation,
    refused: statuses.approvalRefused,
  },
  confirmation: {
    awaited: 'noch nicht bestätigt',
    confirmed: 'von einer zweiten Person bestätigt',
    contested: 'bestritten',
  },
  received: { in_person: statuses.inPerson, recorded: statuses.recorded },
  votes: (yes, no, abstained) =>
    `${yes} dafür, ${no} dagegen, ${abstained} ${abstained === '1' ? 'Enthaltung' : 'Enthaltungen'}`,
  byLink: 'über einen gesicherten Link',
  underMandate: 'in Vollmacht',
  evidence: 'Belege',
  file: headings.file,
  hash: 'SHA-256',
}
