import { da as access } from '#features/base/access/messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  navigation: 'Hovedmenu',
  skip: 'Gå til indholdet',
  openMenu: 'Åbn menuen',
  closeMenu: 'Luk menuen',
  search: 'Søg eller gå til',
  searchKeys: 'Ctrl K',
  home: 'Forside',
  structure: 'Struktur',
  settings: access.settings.title,
  signOut: 'Log ud',
  language: labels.language,
  openTasks: (count) => plural('da', count, `${count} åben opgave`, `${count} åbne opgaver`),
  stepIn: 'Skift demobruger',
  account: 'Konto',
  theme: { light: 'Lys', dark: 'Mørk', auto: 'Systemindstilling', label: access.settings.appearance },
}
