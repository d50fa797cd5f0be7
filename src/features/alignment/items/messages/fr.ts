import { fr as errors } from '#shared/error-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const withdrawn = 'retiré'

export const fr = {
  answerKinds: {
    covered: 'déjà repris',
    adopt: 'reprendre',
    adapt: 'adapter',
    partly: 'en partie',
    no_capacity: statuses.noCapacity,
    not_relevant: 'sans objet',
  },
  cells: {
    no_answer: statuses.noAnswer,
    not_asked: 'non demandé',
    withheld: 'non visible pour vous',
    nothing_linked: 'reprendre, aucun lien',
  },
  itemStates: {
    no_answer: statuses.noAnswer,
    answered: 'réponse donnée',
    withheld: 'réponse non visible pour vous',
    withdrawn,
  },
  signalAnswerKinds: {
    taken_up: 'retenu',
    parked: 'mis en attente',
    no: 'non retenu',
  },
  agreementStates: {
    asked: 'demandé',
    agreed: 'accord donné',
    refused: statuses.refused,
    withdrawn,
  },
  sizeClasses: {
    small: 'moins de 25 000 habitants',
    medium: 'de 25 000 à 50 000 habitants',
    large: 'de 50 000 à 100 000 habitants',
    very_large: '100 000 habitants ou plus',
  },
  errors: {
    NOT_FOUND: errors.notFound,
    ALREADY_RECORDED: 'Ceci a déjà été enregistré. Rechargez la page.',
    DATE_IN_FUTURE: 'La date ne peut pas être dans le futur.',
    DATE_TOO_EARLY: 'La décision date de plus de deux ans avant le plan auquel vous répondez. Corrigez la date.',
    ANSWERED_WITH_ACCOUNT: 'L’organisation a répondu à ce point avec un compte. Un lien ne remplace pas cette réponse.',
    NOT_ADDRESSED: 'Ce point a été soumis à une autre organisation. Elle seule peut y répondre.',
    NOT_YOUR_ORGANISATION: 'Vous ne pouvez le faire que pour votre propre organisation.',
    SECOND_PERSON_REQUIRED: 'Une deuxième personne de votre organisation doit confirmer la divulgation.',
    ITEM_WITHDRAWN: 'La demande a été retirée. Aucune réponse n’est nécessaire.',
    REASONS_REQUIRED:
      'La motivation manque. Indiquez-la ; seules les réponses « déjà repris » et « reprendre » n’en exigent pas.',
    ELEMENT_NOT_YOURS:
      'Un élément lié doit appartenir à un plan de l’organisation qui répond. Choisissez un autre élément.',
    ELEMENTS_NOT_ALLOWED:
      'Les réponses « pas de capacité » et « sans objet » ne peuvent pas être liées à des éléments. Retirez les éléments ou choisissez une autre réponse.',
    PLAN_NOT_YOURS: 'Une organisation répond dans son propre plan. Choisissez un autre plan.',
    SEVERAL_ORGANISATIONS:
      'Ces points ont été soumis à plusieurs organisations. Répondez pour une seule organisation à la fois.',
    PLAN_NOT_SENT: 'Le plan n’a pas encore été envoyé à ses lecteurs. Envoyez-le d’abord.',
    NOT_IN_THIS_VERSION:
      'Un élément ne fait pas partie de cette version. Figez une version qui le contient ou omettez cet élément.',
    DATE_BEFORE_IN_FORCE: 'L’échéance ne peut pas précéder le jour de l’entrée en vigueur de la version.',
    NO_ITEMS: 'Cette version ne contient pas de priorités. Choisissez les éléments à soumettre à réponse.',
    NO_RECIPIENTS: 'Aucune organisation ne correspond à cette sélection. Modifiez la sélection.',
    NO_RESPONSE_REQUESTED: 'Cette organisation n’a pas reçu les points de cette version. Envoyez-les d’abord.',
    ACCOUNTS_ANSWER: ({ names }) =>
      `L’organisation répond avec son propre compte, et non par un lien. Ces personnes peuvent répondre : ${names.join(', ')}.`,
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'La date d’expiration du lien est déjà passée. Choisissez une date ultérieure.',
    LINK_NOT_VALID: 'Ce lien n’est pas valable ou a expiré. Demandez-en un nouveau à l’organisation qui l’a envoyé.',
    NO_TASK_RECIPIENTS:
      'Le signal n’a pas de destinataire. Choisissez une organisation, ou un plan d’une autre organisation.',
    PARKED_UNTIL_MISSING: 'Indiquez la date jusqu’à laquelle le signal est mis en attente.',
    NOT_EQUAL_AUTHORITIES:
      'Un accord n’est possible qu’entre organisations de même niveau. Demandez des réponses à un niveau inférieur ou envoyez un signal à un niveau supérieur.',
    ELEMENT_NOT_IN_PLAN: 'L’élément n’appartient pas à ce plan. Choisissez un autre élément.',
    ALREADY_SETTLED: 'Ceci a déjà été réglé. Rechargez la page.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    STEP_UNKNOWN: 'Ce type de plan ne comporte pas cette étape. Rechargez la page.',
  },
} satisfies SameKeys<typeof en>
