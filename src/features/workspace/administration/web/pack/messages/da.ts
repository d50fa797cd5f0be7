import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as administration } from '../../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Regler i denne installation',
  intro:
    'Alvorsgraden for hver regel i denne installation. Hvis en fejl nedsættes, kan der låses versioner, som landepakken ville stoppe. Bruger og begrundelse registreres.',
  rule: headings.rule,
  pack: administration.tabs.pack,
  here: administration.tabs.instance,
  changes: headings.changes,
  tune: actions.change,
  asPack: 'som i landepakken',
  instanceSeverity: 'alvorsgrad i denne installation',
  severity: headings.severity,
  reason: labels.reason,
  reasonHint: 'Mindst 10 tegn. Begrundelsen vises ved reglen og registreres i ændringsloggen med dit navn.',
  save: 'Ændr alvorsgrad',
  lawNeverLowered: 'Loven kræver denne regel. Den kan ikke sættes ned.',
  errorNeedsLaw: 'Kun en lovregel kan være en fejl. Vælg advarsel eller tip.',
  saved: 'Alvorsgraden er ændret. Alle planer kontrolleres igen.',
}
