import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  add: 'Ajouter',
  cancel: 'Annuler',
  clearFilters: 'Effacer les filtres',
  close: 'Fermer',
  loading: 'Chargement…',
  open: 'Ouvrir',
  remove: 'Supprimer',
  save: 'Enregistrer',
  show: 'Afficher',
  showMore: 'Afficher plus',
  signIn: 'Se connecter',
  undo: 'Annuler',
  withdraw: 'Retirer',
}
