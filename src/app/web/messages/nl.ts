import { nl as access } from '#features/base/access/messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  navigation: 'Hoofdmenu',
  skip: 'Naar de inhoud',
  openMenu: 'Menu openen',
  closeMenu: 'Menu sluiten',
  search: 'Zoeken of openen',
  searchKeys: 'Ctrl K',
  home: 'Start',
  structure: 'Structuur',
  settings: access.settings.title,
  signOut: 'Afmelden',
  language: labels.language,
  openTasks: (count) => plural('nl', count, `${count} openstaande taak`, `${count} openstaande taken`),
  stepIn: 'Andere demogebruiker kiezen',
  account: 'Account',
  theme: { light: 'Licht', dark: 'Donker', auto: 'Systeeminstelling', label: access.settings.appearance },
}
