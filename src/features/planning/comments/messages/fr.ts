import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  answerKinds: {
    followed: 'suivie',
    partly_followed: 'suivie en partie',
    not_followed: 'non suivie',
  },
  noAnswer: statuses.noAnswer,
  wholePlan: 'ensemble du plan',
  fields: {
    title: changesTexts.fields.title,
    gain: changesTexts.fields.gain,
    rationale: changesTexts.fields.rationale,
    body: changesTexts.fields.body,
  },
  statuses: {
    stands: outcomes.unchanged,
    changed: 'modifié depuis',
    gone: 'supprimé depuis',
  },
  table: {
    columns: {
      body: 'Auteur',
      code: labels.code,
      element: labels.element,
      field: 'Champ',
      quote: 'Texte de l’époque',
      status: 'Texte depuis',
      comment: 'Remarque',
      proposal: 'Proposition de texte',
      madeOn: labels.date,
      answer: labels.answer,
      reasons: labels.reason,
    },
  },
  document: {
    title: 'Remarques et réponses',
    roundTitle: (round) => `Remarques de « ${round} »`,
    outside: 'Remarques hors recueil',
    person: 'une personne invitée',
    proposes: (text) => `Proposition de texte : ${text}`,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    TEXT_CHANGED:
      'La remarque n’a pas été envoyée. Ce texte a été modifié entre-temps. Rechargez la page et formulez votre remarque sur le texte actuel.',
    NO_VALUE_TO_REPLACE:
      'Une proposition de texte remplace un texte existant. Choisissez d’abord un titre ou un alinéa.',
    ROUND_CLOSED: 'Ce recueil des remarques est clôturé. L’organisation qui l’a ouvert peut le rouvrir.',
    INVITATION_WITHDRAWN: 'Cette invitation a été retirée. Invitez d’abord à nouveau l’organisation ou la personne.',
    NOT_INVITED:
      'Votre organisation n’est pas invitée à ce recueil des remarques. Demandez une invitation à l’organisation qui l’a ouvert.',
    PLAN_ENDED: 'Aucune remarque ne peut être ajoutée, car ce plan est terminé.',
    ALREADY_ANSWERED: 'La remarque n’a pas été retirée, car elle a déjà reçu une réponse.',
    REASONS_REQUIRED: 'Donnez une motivation si la remarque n’est suivie qu’en partie ou pas du tout.',
    NO_SUGGESTION: 'Cette remarque ne contient aucune proposition de texte à reprendre.',
    SUGGESTION_NOT_ACCEPTED: 'Cette proposition de texte n’a pas été reprise, ou cela a déjà été annulé.',
    NOTHING_TO_UNDO: 'Ceci ne peut plus être annulé ici. Les deux textes figurent dans l’historique du plan.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    NOT_A_DRAFT: 'Un recueil des remarques n’est possible que sur un projet. Ce plan a déjà été approuvé.',
    DUE_DATE_IN_PAST: 'La date ne peut pas être dans le passé. Choisissez aujourd’hui ou une date ultérieure.',
    NO_INVITEES: 'Choisissez au moins 1 organisation ou indiquez au moins 1 personne.',
    OWNER_INVITED: 'Le propriétaire du plan ne peut pas être invité. Retirez-le de la liste.',
    UNKNOWN_ORGANISATION: 'L’une de ces organisations n’existe plus. Retirez-la de la liste.',
    INVITEES_WITHOUT_ACCESS:
      'Le marquage de ce plan ne permet pas à certains invités de le lire. Ajoutez-les comme partenaires du plan ou modifiez son marquage.',
    ROUND_OPEN: 'Ce recueil des remarques est déjà ouvert.',
    LINK_CODE_REQUIRED: errors.linkCodeRequired,
    LINK_NOT_ALLOWED: errors.linkNotAllowed,
    LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
    LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
    MAIL_NOT_SENT: errors.mailNotSent,
    ALREADY_EXPIRED: 'Le lien n’a pas été créé. Choisissez une date future.',
    LINK_NOT_VALID: 'Ce lien n’est pas valable. Demandez-en un nouveau à l’organisation qui l’a envoyé.',
  },
}
