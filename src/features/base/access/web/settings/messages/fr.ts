import { fr as access } from '#features/base/access/messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: access.settings.title,
  intro: 'Langue, apparence, mot de passe et rôles.',
  language: labels.language,
  languageHint: 'Pour l’interface, les documents que vous créez et les e-mails que vous recevez.',
  appearance: access.settings.appearance,
  appearanceHint: 'Enregistrée dans ce navigateur.',
  schemes: { light: 'Claire', dark: 'Sombre', auto: 'Comme le système' },
  saved: 'Paramètres enregistrés',
  password: access.signIn.password,
  passwordHint: 'La modification du mot de passe met fin à vos autres sessions.',
  current: 'Mot de passe actuel',
  fresh: access.link.titles.reset,
  change: 'Modifier le mot de passe',
  changed: 'Mot de passe modifié. Vos autres sessions ont pris fin.',
  roles: 'Vos rôles',
  rolesHint: 'Un administrateur de l’organisation attribue et retire les rôles.',
  role: labels.role,
  organisation: labels.organisation,
  noRoles: 'Vous n’avez pas encore de rôle',
  noRolesText:
    'Sans rôle, vous pouvez lire ce qui est accessible à tous les utilisateurs connectés. Demandez un rôle à un administrateur de votre organisation.',
  demoPassword: 'Les personnages d’une démo n’ont pas de mot de passe.',
}
