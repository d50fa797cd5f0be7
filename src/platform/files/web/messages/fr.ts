import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Fichiers joints à ce plan',
  note: 'PDF, Word, Excel, OpenDocument, CSV, texte, JSON, PNG et JPEG ; 50 Mo au plus par fichier. Ils ne font pas partie des versions.',
  attach: 'Joindre des fichiers',
  drop: 'Ou déposez-les ici.',
  marking: 'Marquage de ce que vous joignez',
  asPlan: 'comme le plan',
  none: 'Pas encore de fichiers',
  noneText: 'Procès-verbaux, avis, cartes, tableaux : ce à quoi le plan se réfère peut figurer ici.',
  noneRead: 'Il n’y en a aucun que vous puissiez lire.',
  by: (name, when) => `${name}, ${when}`,
  formerPerson: 'une personne qui n’est plus ici',
  sending: (name) => `Envoi de ${name}`,
  checking: (name) => `${name} est contrôlé et conservé`,
  cancel: 'Annuler',
  cancelOf: (name) => `Arrêter l’envoi de ${name}`,
  sent: (name) => `${name} est joint au plan`,
  notSent: (name, why) => `${name} : ${why}`,
  dismiss: (name) => `Fermer le message sur ${name}`,
  remove: 'Supprimer',
  removeOf: (name) => `Supprimer ${name}`,
  removeTitle: 'Supprimer ce fichier ?',
  removeText: (name) => `${name} est supprimé pour tout le monde. C’est irréversible ; le journal en conserve le nom.`,
  removed: (name) => `${name} est supprimé`,
  refusals: {
    FILE_EMPTY: 'Le fichier est vide.',
    FILE_TOO_LARGE: (data) => `Le fichier dépasse ${data.megabytes} Mo. Réduisez-le ou divisez-le.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Ce type de fichier n’est pas accepté, quel que soit son nom. Sont acceptés : ${data.allowedKinds.join(', ')} ; fichiers bureautiques sans macros, texte en UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `Le contenu n’est pas ce que dit le nom. Un nom qui convient se termine par ${data.expected.join(' ou ')}.`,
    WOULD_LOSE_ACCESS: 'Avec ce marquage, vous ne pourriez pas lire le fichier vous-même. Choisissez-en un autre.',
    PLAN_IS_FULL: (data) => `${data.maxCount} fichiers sont déjà joints à ce plan. Supprimez-en d’abord.`,
  },
}
