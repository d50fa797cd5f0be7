import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Verlenging van het plan',
  until: 'Van kracht tot en met',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Grondslag en motivering',
}
