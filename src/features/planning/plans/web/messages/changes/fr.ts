import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  untitled: 'Sans titre',
  history: {
    title: 'Historique',
    hint: 'Qui a modifié quoi, quand et pourquoi. Les modifications les plus récentes figurent en premier.',
    none: 'Aucune modification pour l’instant',
    thePlan: 'Le plan',
    system: 'le système',
    unreadable: 'contenu non visible pour vous',
  },
}
