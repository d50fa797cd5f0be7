import { en as access } from '#features/base/access/messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'

/** Messages of the page of the settings. */
export const en = {
  title: access.settings.title,
  intro: 'Language, appearance, password and roles.',
  language: labels.language,
  languageHint: 'Used for the interface, for documents that you create and for emails that you receive.',
  appearance: access.settings.appearance,
  appearanceHint: 'Saved in this browser.',
  schemes: { light: 'Light', dark: 'Dark', auto: 'Same as the system' },
  saved: 'Settings saved',
  password: access.signIn.password,
  passwordHint: 'Changing your password ends your other sessions.',
  current: 'Current password',
  fresh: access.link.titles.reset,
  change: 'Change password',
  changed: 'Password changed. Your other sessions have ended.',
  roles: 'Your roles',
  rolesHint: 'Roles are assigned and withdrawn by an administrator of the organisation.',
  role: labels.role,
  organisation: labels.organisation,
  noRoles: 'You have no roles yet',
  noRolesText:
    'Without a role, you can read what is open to all signed-in users. Ask an administrator of your organisation for a role.',
  demoPassword: 'Personas in a demo have no password.',
}
