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
  theme: { light: 'Clair', dark: 'Sombre', auto: 'Paramètre du système', label: access.settings.appearance },
}
