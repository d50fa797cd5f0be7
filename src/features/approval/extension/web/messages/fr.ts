import { fr as confirmations } from '#features/approval/path/confirmations/web/messages/fr.ts'
import { fr as pathTexts } from '#features/approval/path/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as extension } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  unapprovedChanges: {
    title: (count, version) =>
      plural(
        'fr',
        count,
        `${count} modification non approuvée depuis la version ${version} (en vigueur)`,
        `${count} modifications non approuvées depuis la version ${version} (en vigueur)`,
      ),
    text: 'Ce texte requiert une approbation. Ouvrez un addendum pour les modifications nécessaires et annulez les autres.',
    addendum: 'Un addendum est en cours. Jusqu’à son entrée en vigueur, ce texte diffère de la version en vigueur.',
    open: pathTexts.startAddendum,
    compare: 'Comparer les versions',
    revertChange: 'Annuler la modification',
    wasPutBack: 'Modification annulée',
    kinds: { added: outcomes.added, removed: 'supprimé', changed: outcomes.changed, moved: outcomes.moved },
    rest: phrases.andMore,
  },
  validity: {
    title: 'Durée de validité',
    period: (from, to) => `Période du plan : du ${from} au ${to}.`,
    extended: (until) => `Prolongé par décision jusqu’au ${until}.`,
    endsEarly: (until) => `En vigueur jusqu’au ${until} : un autre plan le remplace, ou une décision y a mis fin.`,
    decided: (date, by) => `Décidée le ${date} par ${by}`,
    withdrawn: (reason) => `Retirée : ${reason}`,
    none: 'Non prolongé.',
    extend: 'Enregistrer une prolongation',
    extendText: (latest) =>
      `Toutes les fonctions décisionnelles doivent avoir décidé, à une date donnée. Le plan peut être prolongé au plus tard jusqu’au ${latest}. La prolongation produit ses effets dès qu’une deuxième personne de chaque organisation qui a décidé la confirme au vu du document.`,
    last: extension.until,
    decidedOn: 'Décidée le',
    decidedBy: 'Décidée par',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Prolongation enregistrée. Elle produit ses effets dès que chaque organisation qui a décidé la confirme',
    withdraw: actions.withdraw,
    withdrawText: 'La décision n’a pas encore d’effet. Elle reste dans la liste avec la motivation.',
    tookBack: 'Décision retirée',
    end: 'Enregistrer la fin du plan',
    endText:
      'Toutes les fonctions décisionnelles doivent avoir décidé, à une date donnée. Le plan prend fin dès qu’une deuxième personne de chaque organisation qui a décidé le confirme au vu du document. S’il existe un plan suivant, le plan actuel prend fin automatiquement à l’entrée en vigueur du plan suivant.',
    ended: 'Fin du plan enregistrée. Le plan prend fin dès que chaque organisation qui a décidé le confirme',
    document: 'Document de la décision (lettre, procès-verbal ou fichier signé)',
    revokeText:
      'La prolongation produit ses effets. Elle est retirée dès qu’une deuxième personne de chaque organisation qui a décidé le confirme au vu du document.',
    revoked: 'Retrait enregistré. Il produit ses effets dès que chaque organisation qui a décidé le confirme',
    recordedBy: (date, by) => `enregistrée le ${date} par ${by}`,
    contested: (by, text) => `Contestée par ${by} : ${text}`,
    contestInEffect: 'La décision garde ses effets. Le propriétaire du plan examine la contestation.',
    confirm: confirmations.confirm,
    wasConfirmed: 'Décision confirmée. Elle produit désormais ses effets',
    wasPartlyConfirmed: 'Confirmée pour votre organisation. D’autres organisations doivent encore confirmer',
    contest: confirmations.contest,
    contestText: 'La décision n’a pas d’effet tant que la contestation n’est pas retirée.',
    contestTextInEffect:
      'La décision produit ses effets et les garde. Le propriétaire du plan est invité à examiner la contestation.',
    wasContested: 'Contestation enregistrée',
    withdrawContest: confirmations.withdrawContest,
    contestWithdrawn: confirmations.contestWithdrawn,
    obstacles: {
      recorded: 'Vous avez enregistré cette décision.',
      wrote: 'Vous avez rédigé ce plan.',
      unrelated: 'Votre organisation ne décide pas de ce plan et ne le reçoit pas.',
      reserved:
        'Chaque organisation qui a décidé et qui a un compte confirme pour elle-même. Une autorité dont l’étape vient plus tard peut confirmer pour toutes.',
      contested:
        'Une fonction décisionnelle a déjà contesté une telle décision. Son titulaire ou son suppléant confirme donc celle-ci.',
      unreadable: 'Vous ne pouvez pas ouvrir le document de cette décision et ne pouvez donc pas la confirmer.',
    },
    whoCan: (organisations) =>
      `Elle peut encore être confirmée par une personne qui ne l’a pas enregistrée et n’a pas rédigé le plan, de : ${organisations}.`,
  },
  bridging: {
    since: (date) => `Maintenu après échéance depuis le ${date} et toujours suivi.`,
    atStep: (title, step) => `Le plan suivant, ${title}, en est à l’étape ${step}.`,
    successor: (title) => `Le plan suivant est ${title}.`,
    noSuccessor: 'Il n’y a pas encore de plan suivant.',
  },
}
