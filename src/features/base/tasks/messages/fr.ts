import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr = {
  errors: {
    NOT_FOUND: 'Cette tâche n’existe pas ou vous n’y avez pas accès.',
    ALREADY_CLOSED: 'Cette tâche est déjà clôturée. Rechargez la page.',
    TASK_CLOSES_AUTOMATICALLY: 'Cette tâche est clôturée automatiquement dès que l’action demandée est accomplie.',
    ASSIGNEE_NOT_IN_ORGANISATION:
      'La fonction ou la personne n’appartient pas à cette organisation. Choisissez-en une autre.',
  },
} satisfies SameKeys<typeof en>
