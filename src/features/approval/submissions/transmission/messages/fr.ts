import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  gap: 'Omis dans ce qui est envoyé ici.',
  mainLinesOnly:
    'Lignes de force seulement : comment, par qui et avec quels moyens elles sont réalisées figure dans le plan même.',
  sentOn: 'Envoyé le',
  period: 'Période',
  approvedOn: 'Approuvé le',
  contents: 'Table des matières',
}
