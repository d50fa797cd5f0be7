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
    decided: (date, by) => `Décidée le ${date} par ${by}`,
    withdrawn: (reason) => `Retirée : ${reason}`,
    until: (date) => `jusqu’au ${date}`,
    none: 'Non prolongé.',
    extend: 'Enregistrer une prolongation',
    extendText: (latest) =>
      `Toutes les fonctions décisionnelles doivent avoir décidé, à une date donnée. Le plan peut être prolongé au plus tard jusqu’au ${latest}.`,
    last: extension.until,
    decidedOn: 'Décidée le',
    decidedBy: 'Décidée par',
    basis: headings.legalBasis,
    evidence: pathTexts.evidenceSource,
    reason: labels.reason,
    save: 'Enregistrer la prolongation',
    cancel: actions.cancel,
    close: actions.close,
    recorded: 'Prolongation enregistrée',
    withdraw: actions.withdraw,
    withdrawText:
      'La prolongation reste dans la liste avec la motivation. La date de fin redevient celle d’avant cette prolongation.',
    tookBack: 'Prolongation retirée',
    end: 'Mettre fin au plan',
    endText:
      'Le plan n’est plus suivi à partir d’aujourd’hui. S’il existe un plan suivant, le plan actuel prend fin automatiquement à l’entrée en vigueur du plan suivant.',
    ended: 'Plan terminé',
  },
  bridging: {
    since: (date) => `Maintenu après échéance depuis le ${date} et toujours suivi.`,
    atStep: (title, step) => `Le plan suivant, ${title}, en est à l’étape ${step}.`,
    successor: (title) => `Le plan suivant est ${title}.`,
    noSuccessor: 'Il n’y a pas encore de plan suivant.',
  },
}
