import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameWords<typeof en> = {
  title: 'Sådan blev denne plan til',
  approved: (on) => `Godkendt den ${on}.`,
  notYet: 'Endnu ikke godkendt.',
  inForce: (on) => `I kraft fra ${on}.`,
  version: (number) => `Version ${number}, med hash`,
  before: 'Besluttet, før denne instans fandtes.',
  addendum: (number) => `Tillæg (${number})`,
  steps: 'Skridt',
  step: 'Skridt',
  basis: 'Grundlag',
  when: 'Hvornår',
  motive: 'Begrundelse',
  skipped: 'udeladt',
  notForThis: 'ikke for denne plan',
  open: 'åbent',
  opinions: 'Udtalelser',
  absent: 'kom ikke',
  decisions: 'Beslutninger',
  body: 'Hvem',
  decision: 'Beslutning',
  about: (parts) => `om: ${parts}`,
  how: 'Hvordan',
  verdicts: { approved: 'godkendt', approved_with_reservation: 'godkendt med forbehold', refused: 'afvist' },
  given: { in_person: 'personligt', recorded: 'noteret' },
}
