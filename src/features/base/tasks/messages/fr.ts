import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr = {
  kinds: {
    answer_items: 'répondre à ces points',
    review_alignment: 'revoir l’alignement avec la nouvelle version',
    consider_consequences: 'examiner une modification d’un autre plan',
    answer_signal: 'répondre à ce signal',
    answer_agreement: 'répondre à une demande d’accord',
    preparation_step: 'terminer une étape préparatoire d’un plan',
    cascade_step: 'fournir un plan dérivé ou une réponse',
    react_to_round: 'faire des remarques sur un projet',
    round_reminder: 'rappel : faire des remarques sur un projet',
    answer_comments: 'répondre aux remarques sur un plan',
    path_opinion: 'rendre un avis sur un plan',
    answer_consultation: 'faire part de vos attentes pour un plan',
    path_decision: 'prendre une décision sur un plan',
    complete_plan: 'compléter un plan envoyé',
    answer_question: 'répondre à une question d’un membre',
  },
  errors: {
    NOT_FOUND: 'Cette tâche n’existe pas ou vous n’y avez pas accès.',
    ALREADY_CLOSED: 'Cette tâche est déjà clôturée. Rechargez la page.',
    TASK_CLOSES_AUTOMATICALLY: 'Cette tâche est clôturée automatiquement dès que l’action demandée est accomplie.',
    ASSIGNEE_NOT_IN_ORGANISATION:
      'La fonction ou la personne n’appartient pas à cette organisation. Choisissez-en une autre.',
  },
} satisfies SameKeys<typeof en>
