import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Choisissez un personnage',
  intro:
    'Tous les personnages sont fictifs. Chaque rôle a sa propre page d’accueil et ses propres tâches, et voit ce que ses marquages permettent.',
  search: 'Rechercher par nom, rôle ou organisation',
  onePerRole: 'Un personnage par rôle',
  everybody: 'Tous les personnages',
  personaCount: (count) => plural('fr', count, `${count} personnage`, `${count} personnages`),
  none: 'Aucun personnage trouvé',
  noneText: 'Recherchez une commune, une organisation ou un rôle.',
  noDemo: 'Ceci n’est pas une démo',
  noDemoText: 'La connexion en tant que personnage n’est possible que dans une démo.',
  act: (name) => `Se connecter en tant que ${name}`,
}
