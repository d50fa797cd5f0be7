import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the consents of issuing organisations. */
export const fr: SameKeys<typeof en> = {
  title: 'Accord des organisations émettrices',
  hint: 'Une organisation n’émet un plan que si elle y consent. Jusque-là, le plan n’est ni envoyé ni figé en son nom, et elle ne voit pas le projet.',
  states: {
    asked: 'accord attendu',
    recorded: 'enregistré, pas confirmé',
    agreed: 'd’accord',
    refused: 'refusé',
    not_asked: 'non consultée : aucun utilisateur ici',
  },
  answered: (person, on) => `par ${person}, ${on}`,
  recordedFor: (person, on) => `accord du ${on}, enregistré par ${person}`,
  onPaper:
    'Une organisation dont personne ne peut donner l’accord ici, parce qu’elle n’a pas d’utilisateurs qui décident ou que ceux-ci ont rédigé le plan, donne son accord sur papier : enregistrez-le avec le document, et une deuxième personne le confirme.',
  record: 'Enregistrer un accord écrit',
  document: 'Document de l’accord',
  documentHint: 'Un fichier du plan. Joignez-le d’abord sous Annexes.',
  agreedOn: 'Date de l’accord',
  recorded: 'L’accord est enregistré. Une deuxième personne le confirme.',
  confirm: 'Confirmer',
  confirmed: 'L’accord est confirmé',
  askedOn: (on) => `demandé le ${on}`,
  answer: 'Accepter ou refuser',
  askAgain: 'Demander à nouveau',
  asked: 'Nouvelle demande envoyée',
  request: (owner, organisation) => `${owner} demande à ${organisation} d’émettre ce plan en commun.`,
  period: (from, to) => `Période du plan : du ${from} au ${to}`,
  withheldTitle: 'Plan à lecteurs restreints',
  openPlan: 'Ouvrir le plan',
  notYours: (organisation) => `La réponse est donnée par une personne habilitée à décider pour ${organisation}.`,
  meaning:
    'Si vous acceptez, votre organisation peut lire et commenter le projet, et le plan peut être envoyé et figé en son nom. La décision sur le contenu suit dans la procédure d’approbation.',
  reason: 'Motif',
  reasonHint: 'Obligatoire en cas de refus. L’auteur le voit.',
  agree: 'Accepter',
  withdraw: 'Retirer l’accord',
  withdrawal:
    'Votre organisation a donné son accord. Jusqu’à ce que la prochaine version soit figée, vous pouvez le retirer avec un motif. Les versions figées restent.',
  askNow: 'Demander',
  refuse: 'Refuser',
  saved: confirmations.answerSaved,
  errors: {
    NOT_FOUND: 'Cette demande n’existe pas ou ne vous est pas visible.',
    ALREADY_SETTLED: 'Cette demande a déjà reçu une réponse. Rechargez la page.',
    NOT_YOUR_ORGANISATION: 'Seule une personne habilitée à décider pour l’organisation peut répondre.',
    REASON_REQUIRED: 'Indiquez le motif du refus.',
    MUST_ANSWER_HERE:
      'Une personne décide ici pour cette organisation, ou l’a fait depuis le début du plan. L’organisation répond donc elle-même. Choisissez « Demander ».',
    FILE_UNKNOWN: 'Choisissez un fichier de ce plan.',
    DATE_IN_FUTURE: 'La date est dans le futur. Choisissez une date antérieure.',
    DATE_TOO_EARLY: 'L’accord date de plus d’un an avant ce plan. Enregistrez un accord sur ce plan.',
    SECOND_PERSON_REQUIRED:
      'Vous avez enregistré cet accord ou rédigé le plan. Demandez à une autre personne de votre organisation de le confirmer.',
    DOCUMENT_NOT_READABLE:
      'Vous ne pouvez pas ouvrir le document de cet accord et ne pouvez donc pas le confirmer. Demandez à une personne qui peut l’ouvrir.',
    PLAN_NOT_EDITABLE: 'Ce plan ne peut plus être modifié.',
  },
}
