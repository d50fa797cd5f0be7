import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr = {
  answerKinds: {
    covered: 'couvert',
    adopt: 'reprendre',
    adapt: 'adapter',
    partly: 'en partie',
    no_capacity: 'pas de capacité',
    not_relevant: 'sans objet',
  },
  cells: {
    no_answer: 'pas de réponse',
    not_asked: 'non demandé',
    withheld: 'non visible',
    nothing_linked: 'repris, rien de lié',
  },
  itemStates: {
    no_answer: 'pas de réponse',
    answered: 'réponse donnée',
    withheld: 'réponse donnée, pas pour vous',
    withdrawn: 'retiré',
  },
  signalAnswerKinds: {
    taken_up: 'retenu',
    parked: 'mis en attente',
    no: 'non',
  },
  agreementStates: {
    asked: 'demandé',
    agreed: 'd’accord',
    refused: 'refusé',
    withdrawn: 'retiré',
  },
  sizeClasses: {
    small: 'moins de 25 000 habitants',
    medium: 'de 25 000 à 50 000 habitants',
    large: 'de 50 000 à 100 000 habitants',
    very_large: '100 000 habitants et plus',
  },
  refusals: {
    NOT_FOUND: 'Cela n’existe pas, ou vous ne pouvez pas le voir.',
    NOT_ADDRESSED: 'Un autre organe a été interrogé. Lui seul peut répondre.',
    NOT_YOUR_ORGANISATION: 'Vous ne pouvez le faire que pour votre propre organisation.',
    ITEM_WITHDRAWN: 'Ceci n’est plus demandé.',
    REASONS_REQUIRED: 'Donnez les motifs : seuls couvert et reprendre s’en passent.',
    ELEMENT_NOT_YOURS:
      'L’élément qui porte une réponse figure dans un plan de l’organe qui répond. Choisissez-en un autre.',
    ELEMENTS_NOT_ALLOWED:
      'Une réponse qui ne porte rien n’a pas d’éléments. Retirez-les ou choisissez une autre réponse.',
    PLAN_NOT_YOURS: 'Un organe répond dans son propre plan. Choisissez un autre plan.',
    SEVERAL_ORGANISATIONS: 'Ces points ont été demandés à plusieurs organes. Répondez pour un seul à la fois.',
    PLAN_NOT_SENT: 'Le plan n’a pas été envoyé à ses lecteurs. Envoyez-le d’abord.',
    NOT_IN_THIS_VERSION:
      'Un élément ne figure pas dans cette version. Figez une version qui le contient, ou omettez-le.',
    NO_ITEMS: 'Cette version n’a pas de priorités. Choisissez les éléments à soumettre.',
    NO_RECIPIENTS: 'Aucun organe ne correspond à ce choix.',
    NOT_ASKED: 'Cette version n’a pas été soumise à cet organe. Envoyez-lui d’abord les points.',
    ALREADY_EXPIRED: 'Le lien serait déjà expiré. Choisissez un moment ultérieur.',
    LINK_NOT_VALID: 'Ce lien ne fonctionne pas ou plus. Demandez-en un nouveau à l’organe qui l’a envoyé.',
    NO_TASK_RECIPIENTS: 'Dites à quel organe, ou sur quel plan d’un autre organe, va le signal.',
    PARKED_UNTIL_MISSING: 'Dites jusqu’à quand le signal est mis en attente.',
    NOT_EQUAL_AUTHORITIES:
      'Seuls des organes de même niveau concluent un accord. Demandez une réponse au niveau inférieur, envoyez un signal au niveau supérieur.',
    ELEMENT_NOT_IN_PLAN: 'L’élément ne figure pas dans ce plan.',
    ALREADY_SETTLED: 'Ceci est déjà réglé.',
    PLAN_NOT_EDITABLE:
      'Vous ne pouvez pas modifier ce plan : il est terminé, ou une autre autorité en est propriétaire.',
    STEP_UNKNOWN: 'Ce type de plan ne connaît pas cette étape.',
  },
} satisfies SameKeys<typeof en>
