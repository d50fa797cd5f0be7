import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  gap: 'Omis dans ce document.',
  mainLinesOnly:
    'Lignes de force uniquement. La mise en œuvre, les responsables et les moyens sont décrits dans le plan.',
  sentOn: 'Envoyé le',
  period: labels.period,
  approvedOn: 'Approuvé le',
  contents: 'Table des matières',
}
