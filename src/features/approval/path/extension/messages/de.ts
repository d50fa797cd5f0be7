import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Verlängerung des Plans',
  until: 'In Kraft bis einschließlich',
  decidedOn: labels.decidedOn,
  decidedBy: 'Beschlossen von',
  reason: 'Grundlage und Begründung',
}
