import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the consents of issuing organisations. */
export const fr: SameKeys<typeof en> = {
  title: 'Accord des organisations émettrices',
  hint: 'Une organisation n’émet un plan que si elle y consent. Jusque-là, le plan n’est ni envoyé ni figé en son nom, et elle ne voit pas le projet.',
  states: {
    asked: 'accord attendu',
    agreed: 'd’accord',
    refused: 'refusé',
    not_asked: 'non consultée : aucun utilisateur ici',
  },
  answered: (person, on) => `par ${person}, ${on}`,
  askedOn: (on) => `demandé le ${on}`,
  answer: 'Accepter ou refuser',
  askAgain: 'Demander à nouveau',
  asked: 'Nouvelle demande envoyée',
  request: (owner, organisation) => `${owner} demande à ${organisation} d’émettre ce plan en commun.`,
  period: (from, to) => `Période du plan : du ${from} au ${to}`,
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
    PLAN_NOT_EDITABLE: 'Ce plan ne peut plus être modifié.',
  },
}
