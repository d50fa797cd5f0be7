import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  begin: 'Créer une nouvelle génération',
  beginHint:
    'Tous les éléments de la liste précédente sont repris avec la relation « identique ». Vous pouvez ensuite les renommer, les scinder ou y mettre fin.',
  beginDo: 'Créer la liste',
  code: labels.code,
  codeHint: 'Court et jamais réutilisé : NSP-2026',
  former: 'Sur la base de',
  empty: 'liste vide',
  endsFormer: 'Mettre fin à la liste précédente à cette date',
  validFrom: headings.since,
  validTo: 'Jusqu’au (date non incluse)',
  nameIn: phrases.nameIn,
  editList: 'Modifier la liste',
  removeList: 'Supprimer la liste',
  addItem: 'Ajouter un élément',
  editItem: actions.edit,
  parent: headings.partOf,
  noParent: 'aucun (élément principal)',
  unverified: 'Formulation incertaine dans les sources',
  restore: 'Rétablir selon le pack national',
  remove: 'Supprimer l’élément',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  save: actions.save,
  saved: confirmations.saved,
  begun: 'Liste créée',
  added: statuses.standalone.added,
  removed: 'Supprimé',
  undo: 'Annuler l’action',
  workbook: actions.exportOrImport,
  relate: 'Relier des éléments',
  relateOn:
    'Sélectionnez un élément d’un côté, puis son équivalent de l’autre. Déplacez-vous avec les flèches, sélectionnez avec Entrée et arrêtez avec Échap.',
  relateTitle: 'Relation entre deux éléments',
  picked: (name: string) => `Sélectionné : ${name}. Sélectionnez maintenant un élément de l’autre côté.`,
  consequences: headings.consequences,
  noConsequences: 'Aucune équivalence ne change.',
  gains: (value: string, others: string) => `« ${value} » aura le même sens que ${others}`,
  loses: (value: string, others: string) => `« ${value} » n’aura plus le même sens que ${others}`,
  plans: (count: number) => plural('fr', count, `Concerne ${count} plan en cours`, `Concerne ${count} plans en cours`),
  noPlans: 'Aucun plan en cours visible pour vous n’est concerné.',
  ended: statuses.ended,
  errors: {
    CODE_TAKEN: 'Ce code est déjà utilisé et ne peut pas recevoir un autre sens. Choisissez un autre code.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    PARENT_DOES_NOT_FIT:
      'Un élément ne peut faire partie que d’un autre élément de la même liste. Choisissez un autre élément.',
    ITEM_OWNED_BY_PACK:
      'Ceci ne peut pas être supprimé car il fait partie du pack national et des plans peuvent s’y référer. Indiquez plutôt une date de fin.',
    IN_USE:
      'Ceci ne peut pas être supprimé car un plan, une cote ou une autre liste s’y réfère. Indiquez plutôt une date de fin.',
    ITEM_NOT_IN_PACK: 'Le pack national ne contient pas cet élément. Il ne peut donc pas être rétabli.',
  },
}
