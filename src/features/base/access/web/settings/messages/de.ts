import { de as access } from '#features/base/access/messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: access.settings.title,
  intro: 'Sprache, Darstellung, Passwort und Rollen.',
  language: labels.language,
  languageHint: 'Für die Oberfläche, die von Ihnen erstellten Dokumente und die E-Mails, die Sie erhalten.',
  appearance: access.settings.appearance,
  appearanceHint: 'In diesem Browser gespeichert.',
  schemes: { light: 'Hell', dark: 'Dunkel', auto: 'Wie das System' },
  saved: 'Einstellungen gespeichert',
  password: access.signIn.password,
  passwordHint: 'Wenn Sie Ihr Passwort ändern, werden Sie auf allen anderen Geräten abgemeldet.',
  current: 'Aktuelles Passwort',
  fresh: access.link.titles.reset,
  change: 'Passwort ändern',
  changed: 'Passwort geändert. Auf allen anderen Geräten wurden Sie abgemeldet.',
  roles: 'Ihre Rollen',
  rolesHint: 'Rollen werden von der Administration der Organisation zugewiesen und entzogen.',
  role: labels.role,
  organisation: labels.organisation,
  noRoles: 'Sie haben noch keine Rollen',
  noRolesText:
    'Ohne Rolle können Sie lesen, was allen angemeldeten Personen offensteht. Bitten Sie die Administration Ihrer Organisation um eine Rolle.',
  demoPassword: 'Personas einer Demo haben kein Passwort.',
}
