import { fr as decisions } from '#shared/decision-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { describeDateOrder } from './date-order.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  NOT_FOUND: errors.notFound,
  NO_PATH: 'Aucune procédure d’approbation n’est définie pour ce type de plan. Vérifiez le type dans la fiche du plan.',
  STEP_UNKNOWN: 'Cette étape ne fait pas partie de la procédure d’approbation de ce plan. Rechargez la page.',
  NOT_APPLICABLE: ({ absentOn }: { absentOn: string | null }) =>
    absentOn
      ? `Cette étape ne s’applique pas à ce plan : au ${formatDate(absentOn, 'fr')}, aucune organisation de cette étape n’existait.`
      : 'Cette étape ne s’applique pas à ce plan : la section concernée est vide.',
  ACT_NOT_ALLOWED: 'Cette action n’est pas possible à cette étape.',
  NOT_SEATED: 'Cette organisation n’intervient pas à cette étape.',
  ALREADY_RECORDED: 'Ceci a déjà été enregistré. Rechargez la page.',
  RECORDED_FOR_SEAT:
    'Ceci a déjà été enregistré pour ce participant. Confirmez l’enregistrement s’il est exact, ou contestez-le s’il ne l’est pas.',
  GIVEN_IN_PERSON:
    'Le titulaire ou le suppléant a agi en personne. Eux seuls peuvent retirer cet acte ou décider d’une nouvelle version.',
  STEP_REQUIRED: 'Cette étape ne peut pas être omise : la procédure d’approbation l’exige.',
  NO_VERSION_SUBMITTED: 'Aucune version n’a encore été soumise pour décision. Soumettez d’abord une version figée.',
  VERSION_OUTDATED: 'Une autre version a été soumise entre-temps. Lisez-la d’abord.',
  NOT_HOLDER_ON_DATE:
    'Vous n’exerciez pas cette fonction à cette date. Corrigez la date ou faites enregistrer l’acte avec son document.',
  DATE_BEFORE_VERSION:
    'Cette version a été figée après cette date. Corrigez la date. Un acte antérieur ne peut être enregistré, avec son document, que pour un plan dont la période a commencé avant l’introduction de ce système.',
  PLAN_ENDED:
    'Ce plan a pris fin. Plus aucun acte menant à une entrée en vigueur n’est enregistré. Les évaluations restent possibles ; pour des modifications, préparez le plan suivant.',
  VERSION_FACTS_CHANGED:
    'Le titre, la période, le territoire, le type ou les organisations du plan ont changé depuis que cette version a été figée. Figez une nouvelle version.',
  VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
  VERSION_OF_FORMER_LAW:
    'Cette version a été figée sous une législation antérieure. Figez une nouvelle version et soumettez-la.',
  APPROVED: 'Le plan est approuvé. Il ne peut plus être modifié que par un addendum.',
  REASON_REQUIRED: 'Indiquez une motivation.',
  ORDER_REASON_REQUIRED: 'D’autres étapes viennent habituellement avant. Donnez une motivation pour l’ordre différent.',
  STEPS_INCOMPLETE: 'D’autres étapes doivent d’abord être terminées.',
  CHECKS_FAILED: 'Des erreurs dans le plan bloquent cette étape. Corrigez-les ou enregistrez une exception motivée.',
  POINTS_UNANSWERED: ({ points, steps }) =>
    `${plural('fr', points, `${points} point d’un avis n’a`, `${points} points d’avis n’ont`)} pas encore de réponse (${steps.join(', ')}). Répondez-y d’abord, sous l’avis.`,
  LATER_STEPS_DEPEND: 'Des étapes ultérieures en dépendent. Retirez-les d’abord.',
  POINTS_NEED_REASON:
    'Certains contrôles donnent encore un avertissement. Donnez une motivation par contrôle. Les motivations sont enregistrées et imprimées avec la soumission.',
  DATE_ORDER: describeDateOrder(
    'fr',
    {
      submitted: 'soumission de la version',
      done: 'fin de l’étape',
      requested: 'demande',
      opinion_given: 'avis',
      opinion_missing: 'constat de l’absence d’avis',
      decided: 'décision',
      sent: 'envoi',
      received: 'réception',
      entered_into_force: 'entrée en vigueur',
    },
    (act, earlier) => `Les dates sont incompatibles : ${act} précède ${earlier}. Vérifiez les deux dates.`,
  ),
  DATE_TOO_EARLY: decisions.dateTooEarly,
  REGISTRATION_NOT_CONFIRMED:
    'Ce plan enregistré n’est pas encore confirmé. Une deuxième personne le compare d’abord avec sa source.',
  ALREADY_WITHDRAWN: 'Ceci a déjà été retiré. Rechargez la page.',
  DATE_IN_FUTURE: 'La date ne peut pas être dans le futur.',
  EVIDENCE_REQUIRED:
    'Aucun document n’est joint. Ajoutez la lettre, le procès-verbal ou le fichier signé avant d’enregistrer cet acte pour une autre personne.',
  UPLOAD_UNKNOWN: 'Le document chargé n’est plus disponible. Ajoutez de nouveau le fichier.',
  ACTS_UNCONFIRMED:
    'Des actes enregistrés sont contestés ou ne sont pas confirmés. Une deuxième personne doit d’abord les comparer avec leur document. Pour un acte contesté, retirez la contestation, ou retirez l’acte et enregistrez-le à nouveau.',
  ACT_CONFIRMED:
    'Une deuxième personne a confirmé cet acte. Elle retire d’abord la confirmation, ou bien l’organisation concernée ou une autre deuxième personne conteste l’acte.',
  SECOND_PERSON_REQUIRED:
    'Une deuxième personne est nécessaire : quelqu’un qui n’a pas rédigé le plan et n’a enregistré aucun acte de la procédure.',
  HOLDING_NOT_CONFIRMED:
    'Vous avez inscrit cette fonction vous-même à votre nom. Une autre personne doit aussi l’inscrire avant que vous puissiez agir en personne.',
  ANOTHER_SEAT_DECIDED:
    'Vous avez déjà décidé en personne pour une autre fonction à cette étape. Pour cette fonction, il faut un autre titulaire, un suppléant ou une décision enregistrée avec son document.',
  ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
  DECISION_AFTER_PERIOD: ({ to }: { to: string }) =>
    `La décision est postérieure au dernier jour du plan (${formatDate(to, 'fr')}). Corrigez la date, ou corrigez la période et figez une nouvelle version.`,
  DOCUMENT_NOT_READABLE:
    'Vous ne pouvez pas ouvrir le document de cet acte et ne pouvez donc pas le confirmer. Demandez à une personne qui peut l’ouvrir.',
  SEAT_CONFIRMS:
    'Cette organisation a un compte : une personne de cette organisation confirme donc cet acte. Une autorité d’une étape ultérieure, qui décide du plan ou qui le reçoit, peut aussi confirmer, mais pas une organisation émettrice.',
  SEAT_HAS_ACCOUNT:
    'Une autre personne peut se connecter pour cette organisation et y confirme l’acte. Aucun lien n’a été envoyé.',
  NO_INDEPENDENT_ADDRESS:
    'Le registre ne contient aucune adresse de cette organisation qui n’ait été saisie ni par la personne qui a enregistré l’acte ni par un auteur du plan. Demandez à un administrateur d’en saisir une.',
  LINK_CODE_REQUIRED: errors.linkCodeRequired,
  LINK_NOT_ALLOWED: errors.linkNotAllowed,
  LINK_NOT_VALID: 'Ce lien n’est pas valable ou a expiré. Demandez-en un nouveau à l’organisation qui l’a envoyé.',
  LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
  LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
  MAIL_NOT_SENT: errors.mailNotSent,
  PLAN_EMPTY: ({ sections }) =>
    `Il n’y a rien à décider : ces sections sont vides : ${sections.join(', ')}. Ajoutez du contenu, figez une nouvelle version et soumettez-la.`,
  SECTION_UNKNOWN: 'Cette section n’est pas soumise à cette étape. Choisissez une autre section.',
  NOT_YOUR_SEAT:
    'Vous ne pouvez pas agir à cette étape. Vous n’êtes ni titulaire ni suppléant de cette fonction et n’avez pas de procuration valable aujourd’hui. Une procuration prend fin lorsque la fonction est vacante.',
  RECIPIENTS_WITHOUT_ACCESS:
    'La demande n’a pas été envoyée : certains destinataires ne peuvent pas lire le plan. Transmettez-leur le projet et ajoutez-les comme partenaires dans la fiche du plan.',
  NOT_IN_FORCE: 'Un addendum n’est possible que pour un plan en vigueur.',
  ADDENDUM_OPEN: 'Un addendum est déjà en cours pour ce plan. Terminez-le d’abord.',
  NOT_SENT_TO_YOU: 'Ce document n’a pas été envoyé à cette organisation.',
  DOCUMENT_REPLACED: 'Ce document a été retiré ou remplacé. Ouvrez le dernier document envoyé.',
  NOT_IN_DOCUMENT: 'Cette partie ne figure pas dans le document envoyé.',
  DATE_IN_PAST: 'La date est passée. Choisissez une date ultérieure.',
  ALREADY_ANSWERED: 'La question a reçu une réponse et ne peut plus être retirée.',
  QUESTION_WITHDRAWN: 'La question a été retirée.',
  NO_LETTER_AVAILABLE:
    'Les lettres n’ont pas été établies. Pour certains plans, la lettre n’est pas encore possible ou il n’existe pas de modèle.',
  PLANS_REJECTED: 'Impossible pour certains plans. Rien n’a été modifié.',
  FORBIDDEN: 'Vos rôles ne permettent pas cette action.',
  PLAN_NOT_IN_FORCE: 'Seul un plan approuvé et en vigueur peut être prolongé ou prendre fin.',
  KIND_NOT_EXTENDABLE: 'Un plan de ce type ne peut pas être prolongé. Préparez le plan suivant.',
  DATE_REQUIRED: 'Indiquez le jour de la décision.',
  CONTESTED: 'La décision est contestée. Elle peut être confirmée dès que la contestation est retirée.',
  HOLDER_CONFIRMS:
    'Une fonction décisionnelle a contesté une décision antérieure de ce type. Seul son titulaire ou son suppléant peut confirmer celle-ci ou retirer la contestation.',
  DATE_BEFORE_DECISION:
    'La décision ne peut être antérieure à la décision relative au plan ou à la prolongation qu’elle retire. Vérifiez la date.',
  EXTENSION_TOO_SHORT: 'Le plan est déjà en vigueur jusqu’à cette date ou au-delà. Choisissez une date ultérieure.',
  TOO_LONG:
    'La date dépasse la prolongation maximale autorisée. Choisissez une date antérieure ou préparez le plan suivant.',
  SUPERSEDED: 'Un autre plan remplace ce plan avant cette date. Choisissez une date antérieure.',
  SEATS_MISSING: 'Tous les décideurs ne sont pas sélectionnés. Sélectionnez tous ceux qui ont décidé.',
  TEXT_FINAL: 'Le texte définitif qui tient compte de cet avis est déjà enregistré. Retirez d’abord cette étape.',
  TOO_MANY_POINTS: ({ maxCount }) => `Un avis peut compter au plus ${maxCount} points. Regroupez des points.`,
  UNKNOWN_ELEMENT: 'Cet élément ne fait pas partie du plan. Choisissez un autre élément.',
  POINT_ANSWERED: 'Ce point a reçu une réponse et ne peut plus être retiré.',
  POINT_WITHDRAWN: 'Ce point a été retiré.',
  NO_CONSULTATION: 'Cette étape ne comporte pas de consultation.',
  DUE_DATE_IN_PAST: 'L’échéance est passée. Choisissez une date ultérieure.',
  NO_ADDRESSEES: 'Aucune organisation n’est consultée. Choisissez au moins 1 organisation.',
  TOO_MANY_ASKED: ({ maxCount }) =>
    `Une consultation peut être envoyée à ${maxCount} organisations au plus. Choisissez moins d’organisations.`,
  UNKNOWN_LIST: 'Cette liste de diffusion n’existe plus. Choisissez une autre liste.',
  UNKNOWN_ORGANISATION: 'Au moins 1 de ces organisations n’existe pas. Choisissez une autre organisation.',
  ALL_ANSWERED: 'Aucun rappel n’a été envoyé : toutes les organisations ont répondu.',
  REMINDED_TODAY: 'Un rappel a déjà été envoyé aujourd’hui. Le suivant pourra être envoyé au plus tôt demain.',
  NO_RESPONSE_REQUESTED: 'Cette organisation n’a pas été consultée.',
  UNKNOWN_PHENOMENON: 'Ce phénomène n’existe pas. Choisissez un autre phénomène.',
  CONSULTATION_CLOSED: 'Le plan a fait l’objet d’une décision. La consultation est close.',
  TOO_MANY_REPLIES: 'Le nombre maximal de réponses à cette consultation est atteint. Contactez l’expéditeur.',
  ELEMENT_MISSING: 'Choisissez l’élément du plan qui reprend l’attente.',
}
