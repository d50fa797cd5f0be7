import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Regels op deze installatie',
  note: 'Hoe zwaar elke regel hier weegt. Wie een fout verlaagt, laat versies bevriezen die het pakket zou tegenhouden; wie dat zei en waarom, blijft staan.',
  rule: 'Regel',
  pack: 'In het pakket',
  here: 'Hier',
  changes: 'Hier gezegd',
  tune: 'Wijzigen',
  asPack: 'zoals in het pakket',
  window: 'Hoe zwaar weegt ze hier?',
  severity: 'Gewicht hier',
  why: 'Waarom',
  whyNote: 'Staat naast de regel en in het journaal, met uw naam. Minstens tien tekens.',
  save: 'Bewaren',
  saved: 'Elk plan wordt opnieuw gecontroleerd.',
}
