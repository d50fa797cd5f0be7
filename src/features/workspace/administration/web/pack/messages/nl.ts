import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as administration } from '../../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Regels van deze installatie',
  intro:
    'De ernst van elke regel in deze installatie. Als u een fout tot een waarschuwing of tip verlaagt, kunnen versies worden vastgelegd die het landenpakket zou tegenhouden. Uw naam en uw motivering worden geregistreerd.',
  rule: headings.rule,
  pack: administration.tabs.pack,
  here: administration.tabs.instance,
  changes: headings.changes,
  tune: actions.change,
  asPack: 'zoals in het landenpakket',
  instanceSeverity: 'ernst in deze installatie',
  severity: headings.severity,
  reason: labels.reason,
  reasonHint: 'Minstens 10 tekens. De motivering staat bij de regel en wordt met uw naam in het logboek geregistreerd.',
  save: 'Ernst wijzigen',
  lawNeverLowered: 'De wet schrijft deze regel voor. De ernst kan niet worden verlaagd.',
  errorNeedsLaw: 'Alleen een wettelijke regel kan een fout zijn. Kies waarschuwing of tip.',
  saved: 'Ernst gewijzigd. Alle plannen worden opnieuw gecontroleerd.',
}
