import { da as access } from '#features/base/access/messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: access.settings.title,
  intro: 'Sprog, udseende, adgangskode og roller.',
  language: labels.language,
  languageHint: 'Bruges på skærmen, i de dokumenter, du opretter, og i de e-mails, du modtager.',
  appearance: access.settings.appearance,
  appearanceHint: 'Gemmes i denne browser.',
  schemes: { light: 'Lyst', dark: 'Mørkt', auto: 'Som systemet' },
  saved: 'Indstillingerne er gemt',
  password: access.signIn.password,
  passwordHint: 'Når du skifter adgangskode, afsluttes dine andre sessioner.',
  current: 'Nuværende adgangskode',
  fresh: access.link.titles.reset,
  change: 'Skift adgangskode',
  changed: 'Adgangskoden er skiftet. Dine andre sessioner er afsluttet.',
  roles: 'Dine roller',
  rolesHint: 'Roller tildeles og fratages af en administrator i organisationen.',
  role: labels.role,
  organisation: labels.organisation,
  noRoles: 'Du har ingen roller endnu',
  noRolesText:
    'Uden en rolle kan du læse det, der er åbent for alle brugere, der er logget ind. Bed en administrator i din organisation om en rolle.',
  demoPassword: 'Demobrugere har ingen adgangskode.',
}
