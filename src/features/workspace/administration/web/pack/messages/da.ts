import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Regler i denne instans',
  note: 'Hvor tungt hver regel vejer her. Den, der nedsætter en fejl, lader versioner fryse, som pakken ville standse; hvem der sagde det og hvorfor, bliver stående.',
  rule: 'Regel',
  pack: 'I pakken',
  here: 'Her',
  changes: 'Sagt her',
  tune: 'Ændr',
  asPack: 'som i pakken',
  window: 'Hvor tungt vejer den her?',
  severity: 'Vægt her',
  why: 'Hvorfor',
  whyNote: 'Står ved siden af reglen og i journalen med dit navn. Mindst ti tegn.',
  save: 'Gem',
  saved: 'Hver plan kontrolleres igen.',
}
