import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Prolongation du plan',
  until: 'En vigueur jusqu’au (inclus)',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Fondement et motivation',
}
