import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Forlængelse af planen',
  until: 'I kraft til og med',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Grundlag og begrundelse',
}
