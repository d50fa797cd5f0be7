import { nl as access } from '#features/base/access/messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: access.settings.title,
  intro: 'Taal, weergave, wachtwoord en rollen.',
  language: labels.language,
  languageHint: 'Voor de schermen, de documenten die u maakt en de e-mails die u ontvangt.',
  appearance: access.settings.appearance,
  appearanceHint: 'Opgeslagen in deze browser.',
  schemes: { light: 'Licht', dark: 'Donker', auto: 'Zoals het systeem' },
  saved: 'Instellingen opgeslagen',
  password: access.signIn.password,
  passwordHint: 'Als u uw wachtwoord wijzigt, worden uw andere sessies beëindigd.',
  current: 'Huidig wachtwoord',
  fresh: access.link.titles.reset,
  change: 'Wachtwoord wijzigen',
  changed: 'Wachtwoord gewijzigd. Uw andere sessies zijn beëindigd.',
  roles: 'Uw rollen',
  rolesHint: 'Een beheerder van de organisatie kent rollen toe en trekt ze in.',
  role: labels.role,
  organisation: labels.organisation,
  noRoles: 'U hebt nog geen rollen',
  noRolesText:
    'Zonder rol kunt u lezen wat voor alle aangemelde gebruikers toegankelijk is. Vraag een rol aan een beheerder van uw organisatie.',
  demoPassword: 'Demogebruikers hebben geen wachtwoord.',
}
