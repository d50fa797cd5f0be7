import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Totstandkoming van dit plan',
  approved: (on) => `Goedgekeurd op ${on}.`,
  notYet: 'Nog niet goedgekeurd.',
  inForce: (on) => `Van kracht vanaf ${on}.`,
  version: (number) => `Versie ${number}, hash`,
  external: 'Goedgekeurd vóór de ingebruikname van dit systeem.',
  addendum: (number) => `Addendum (${number})`,
  steps: 'Stappen',
  step: 'Stap',
  basis: 'Grondslag',
  date: labels.date,
  reason: labels.reason,
  skipped: 'overgeslagen',
  notForThis: 'niet van toepassing',
  open: 'open',
  opinions: 'Adviezen',
  absent: 'advies ontbreekt',
  decisions: 'Beslissingen',
  body: labels.organisation,
  decision: labels.decision,
  sections: (parts) => `onderdelen: ${parts}`,
  method: labels.method,
  verdicts: {
    approved: 'goedgekeurd',
    approved_with_reservation: 'goedgekeurd onder voorbehoud',
    refused: 'niet goedgekeurd',
  },
  received: { in_person: 'persoonlijk', recorded: 'geregistreerd' },
  votes: (yes, no, abstained) =>
    `${yes} voor, ${no} tegen, ${abstained} ${abstained === '1' ? 'onthouding' : 'onthoudingen'}`,
  underMandate: 'bij volmacht',
  evidence: 'Stavingsstukken',
  file: 'Bestand',
  hash: 'SHA-256',
}
