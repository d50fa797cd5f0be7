import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Regels van deze installatie',
  intro:
    'Het niveau van elke regel in deze installatie. Als een fout wordt verlaagd, kunnen versies worden vastgelegd die het landenpakket zou tegenhouden. De gebruiker en de motivering worden geregistreerd.',
  rule: 'Regel',
  pack: 'Landenpakket',
  here: 'Installatie',
  changes: 'Wijzigingen',
  tune: 'Wijzigen',
  asPack: 'zoals in het landenpakket',
  instanceSeverity: 'niveau in deze installatie',
  severity: 'Niveau',
  reason: labels.reason,
  reasonHint: 'Minstens 10 tekens. De motivering staat bij de regel en wordt met uw naam in het logboek geregistreerd.',
  save: 'Niveau wijzigen',
  saved: 'Niveau gewijzigd. Alle plannen worden opnieuw gecontroleerd.',
}
