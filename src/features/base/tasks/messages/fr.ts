import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr = {
  kinds: {
    answer_items: 'répondre à ces points',
    review_alignment: 'revoir l’alignement avec la nouvelle version',
    consider_consequences: 'examiner un changement au niveau supérieur',
    answer_signal: 'répondre à ce signal',
    answer_agreement: 'répondre à la demande d’une autorité égale',
    preparation_step: 'préparer une étape avant le début d’un plan',
    cascade_step: 'apporter ce qu’un plan attend après son début',
    react_to_round: 'faire des remarques sur un projet',
    round_reminder: 'rappel : faire des remarques sur un projet',
    answer_comments: 'répondre aux remarques sur un plan',
    path_opinion: 'donner un avis sur un plan',
    answer_consultation: 'dire ce que vous attendez d’un plan',
    path_decision: "décider d'un plan",
    complete_plan: 'compléter un plan envoyé',
    answer_question: 'répondre à une question d’un membre',
  },
  refusals: {
    NOT_FOUND: 'Cette tâche n’existe pas ou n’est pas la vôtre.',
    ALREADY_CLOSED: 'Cette tâche est déjà clôturée.',
    CLOSES_BY_ITSELF: 'Cette tâche se termine d’elle-même : faites ce qu’elle demande.',
    NOT_OF_THIS_ORGANISATION: 'Ni une fonction ni une personne de cet organisme.',
  },
} satisfies SameKeys<typeof en>
