import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Regels van deze installatie',
  intro:
    'De ernst van elke regel in deze installatie. Als u een fout tot een waarschuwing of tip verlaagt, kunnen versies worden vastgelegd die het landenpakket zou tegenhouden. Uw naam en uw motivering worden geregistreerd.',
  rule: 'Regel',
  pack: 'Landenpakket',
  here: 'Installatie',
  changes: 'Wijzigingen',
  tune: 'Wijzigen',
  asPack: 'zoals in het landenpakket',
  instanceSeverity: 'ernst in deze installatie',
  severity: 'Ernst',
  reason: labels.reason,
  reasonHint: 'Minstens 10 tekens. De motivering staat bij de regel en wordt met uw naam in het logboek geregistreerd.',
  save: 'Ernst wijzigen',
  saved: 'Ernst gewijzigd. Alle plannen worden opnieuw gecontroleerd.',
}
