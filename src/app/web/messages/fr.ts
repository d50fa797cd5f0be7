import { fr as access } from '#features/base/access/messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  navigation: 'Menu principal',
  skip: 'Aller au contenu',
  openMenu: 'Ouvrir le menu',
  closeMenu: 'Fermer le menu',
  search: 'Rechercher ou accéder à',
  searchKeys: 'Ctrl K',
  home: 'Accueil',
  structure: 'Structure',
  settings: access.settings.title,
  signOut: 'Se déconnecter',
  language: labels.language,
  openTasks: (count) => plural('fr', count, `${count} tâche en cours`, `${count} tâches en cours`),
  stepIn: 'Changer d’utilisateur de démonstration',
  account: 'Compte',
  linkNotice: {
    title: 'Un lien de connexion de votre compte a été affiché',
    text: (person, date) =>
      `${person} a vu le ${date} un lien permettant de définir le mot de passe de votre compte. Si vous ne vous y attendiez pas, modifiez votre mot de passe et prévenez un administrateur.`,
    operator: 'L’exploitant du serveur',
    close: 'Fermer l’avis',
  },
  theme: { light: 'Clair', dark: 'Sombre', auto: 'Paramètre du système', label: access.settings.appearance },
}
