import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Planens tilblivelse',
  approved: (on) => `Godkendt den ${on}.`,
  notYet: 'Endnu ikke godkendt.',
  inForce: (on) => `I kraft fra ${on}.`,
  version: (number) => `Version ${number}, hash`,
  external: 'Godkendt, før systemet blev taget i brug.',
  addendum: (number) => `Tillæg (${number})`,
  steps: 'Trin',
  step: 'Trin',
  basis: 'Grundlag',
  date: labels.date,
  reason: labels.reason,
  skipped: 'sprunget over',
  notForThis: 'ikke relevant',
  open: 'åbent',
  opinions: 'Udtalelser',
  absent: 'udtalelse mangler',
  decisions: 'Beslutninger',
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `afsnit: ${parts}`,
  method: labels.method,
  verdicts: {
    approved: 'godkendt',
    approved_with_reservation: 'godkendt med forbehold',
    refused: 'godkendelse nægtet',
  },
  received: { in_person: 'personligt', recorded: 'registreret' },
  votes: (yes, no, abstained) => `${yes} for, ${no} imod, ${abstained} hverken for eller imod`,
  underMandate: 'med fuldmagt',
  evidence: 'Dokumentation',
  file: 'Fil',
  hash: 'SHA-256',
}
