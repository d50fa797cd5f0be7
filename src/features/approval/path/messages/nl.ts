import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameWords<typeof en> = {
  title: 'Hoe dit plan tot stand kwam',
  approved: (on) => `Goedgekeurd op ${on}.`,
  notYet: 'Nog niet goedgekeurd.',
  inForce: (on) => `Van kracht vanaf ${on}.`,
  version: (number) => `Versie ${number}, met de hash`,
  before: 'Beslist voor deze omgeving er was.',
  addendum: (number) => `Addendum (${number})`,
  steps: 'Stappen',
  step: 'Stap',
  basis: 'Grondslag',
  when: 'Wanneer',
  motive: 'Motief',
  skipped: 'weggelaten',
  notForThis: 'niet voor dit plan',
  open: 'open',
  opinions: 'Adviezen',
  absent: 'kwam niet',
  decisions: 'Beslissingen',
  body: 'Wie',
  decision: 'Beslissing',
  about: (parts) => `over: ${parts}`,
  how: 'Hoe',
  verdicts: { approved: 'goedgekeurd', approved_with_reservation: 'goedgekeurd met voorbehoud', refused: 'geweigerd' },
  given: { in_person: 'persoonlijk', recorded: 'genoteerd' },
}
