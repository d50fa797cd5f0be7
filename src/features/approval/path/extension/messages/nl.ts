import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Verlenging van het plan',
  until: 'Van kracht tot en met',
  decidedOn: labels.decidedOn,
  decidedBy: 'Beslist door',
  reason: 'Grondslag en motivering',
}
