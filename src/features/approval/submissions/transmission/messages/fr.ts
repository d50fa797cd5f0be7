import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  gap: 'Omis dans ce document.',
  mainLinesOnly:
    'Lignes de force uniquement. La mise en œuvre, les responsables et les moyens sont décrits dans le plan.',
  sentOn: headings.sentOn,
  period: labels.period,
  approvedOn: 'Approuvé le',
  contents: headings.contents,
}
