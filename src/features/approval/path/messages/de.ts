import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameWords<typeof en> = {
  title: 'Wie dieser Plan zustande kam',
  approved: (on) => `Gebilligt am ${on}.`,
  notYet: 'Noch nicht gebilligt.',
  inForce: (on) => `In Kraft ab ${on}.`,
  version: (number) => `Version ${number}, mit dem Hash`,
  before: 'Entschieden, bevor es diese Instanz gab.',
  addendum: (number) => `Addendum (${number})`,
  steps: 'Schritte',
  step: 'Schritt',
  basis: 'Grundlage',
  when: 'Wann',
  motive: 'Motiv',
  skipped: 'ausgelassen',
  notForThis: 'nicht für diesen Plan',
  open: 'offen',
  opinions: 'Stellungnahmen',
  absent: 'kam nicht',
  decisions: 'Entscheidungen',
  body: 'Wer',
  decision: 'Entscheidung',
  about: (parts) => `zu: ${parts}`,
  how: 'Wie',
  verdicts: { approved: 'gebilligt', approved_with_reservation: 'mit Vorbehalt gebilligt', refused: 'abgelehnt' },
  given: { in_person: 'persönlich', recorded: 'notiert' },
}
