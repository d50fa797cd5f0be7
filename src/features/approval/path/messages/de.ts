import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Zustandekommen dieses Plans',
  approved: (on) => `Gebilligt am ${on}.`,
  notYet: 'Noch nicht gebilligt.',
  inForce: (on) => `In Kraft ab ${on}.`,
  version: (number) => `Version ${number}, Hash`,
  external: 'Vor Einführung dieses Systems gebilligt.',
  addendum: (number) => `Addendum (${number})`,
  steps: 'Schritte',
  step: 'Schritt',
  basis: 'Grundlage',
  date: labels.date,
  reason: labels.reason,
  skipped: 'übersprungen',
  notForThis: 'nicht anwendbar',
  open: 'offen',
  opinions: 'Stellungnahmen',
  absent: 'Stellungnahme fehlt',
  decisions: 'Entscheidungen',
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `Abschnitte: ${parts}`,
  method: labels.method,
  verdicts: {
    approved: 'gebilligt',
    approved_with_reservation: 'unter Vorbehalt gebilligt',
    refused: 'Billigung verweigert',
  },
  received: { in_person: 'persönlich', recorded: 'erfasst' },
  votes: (yes, no, abstained) =>
    `${yes} dafür, ${no} dagegen, ${abstained} ${abstained === '1' ? 'Enthaltung' : 'Enthaltungen'}`,
  underMandate: 'in Vollmacht',
  evidence: 'Belege',
  file: 'Datei',
  hash: 'SHA-256',
}
