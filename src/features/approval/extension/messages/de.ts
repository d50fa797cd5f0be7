import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Verlängerung des Plans',
  until: 'In Kraft bis einschließlich',
  decidedOn: labels.decidedOn,
  decidedBy: headings.decidedBy,
  reason: 'Grundlage und Begründung',
}
