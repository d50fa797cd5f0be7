import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
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
  validFrom: 'Depuis',
  validTo: 'Jusqu’au (date non incluse)',
  nameIn: (language: string) => `Nom (${language})`,
  editList: 'Modifier la liste',
  removeList: 'Supprimer la liste',
  addItem: 'Ajouter un élément',
  editItem: 'Modifier',
  parent: 'Fait partie de',
  noParent: 'aucun (élément principal)',
  unverified: 'Formulation incertaine dans les sources',
  restore: 'Rétablir selon le pack national',
  remove: 'Supprimer l’élément',
  reason: labels.reason,
  reasonHint: 'Figure dans le journal d’audit, avec votre nom.',
  cancel: 'Annuler',
  save: actions.save,
  saved: 'Enregistré',
  begun: 'Liste créée',
  added: 'Ajouté',
  removed: 'Supprimé',
  undo: 'Annuler l’action',
  workbook: 'Exporter ou importer',
  relate: 'Relier des éléments',
  relateOn:
    'Sélectionnez un élément d’un côté, puis son équivalent de l’autre. Déplacez-vous avec les flèches, sélectionnez avec Entrée et arrêtez avec Échap.',
  relateTitle: 'Relation entre deux éléments',
  picked: (name: string) => `Sélectionné : ${name}. Sélectionnez maintenant un élément de l’autre côté.`,
  consequences: 'Conséquences',
  noConsequences: 'Aucune équivalence ne change.',
  gains: (value: string, others: string) => `« ${value} » aura le même sens que ${others}`,
  loses: (value: string, others: string) => `« ${value} » n’aura plus le même sens que ${others}`,
  plans: (count: number) => plural('fr', count, `Concerne ${count} plan en cours`, `Concerne ${count} plans en cours`),
  noPlans: 'Aucun plan en cours visible pour vous n’est concerné.',
  ended: 'terminé',
  errors: {
    CODE_TAKEN: 'Ce code est déjà utilisé et ne peut pas recevoir un autre sens. Choisissez un autre code.',
    PERIOD_END_BEFORE_START: 'La date de fin précède la date de début. Corrigez l’une des deux.',
    PARENT_DOES_NOT_FIT:
      'Un élément ne peut faire partie que d’un autre élément de la même liste. Choisissez un autre élément.',
    ITEM_OWNED_BY_PACK:
      'Ceci ne peut pas être supprimé car il fait partie du pack national et des plans peuvent s’y référer. Indiquez plutôt une date de fin.',
    IN_USE:
      'Ceci ne peut pas être supprimé car un plan, une cote ou une autre liste s’y réfère. Indiquez plutôt une date de fin.',
    ITEM_NOT_IN_PACK: 'Le pack national ne contient pas cet élément. Il ne peut donc pas être rétabli.',
  },
}
