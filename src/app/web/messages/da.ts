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
  settings: 'Indstillinger',
  signOut: 'Log ud',
  language: 'Sprog',
  openTasks: (count) => plural('da', count, `${count} åben opgave`, `${count} åbne opgaver`),
  stepIn: 'Skift demobruger',
  account: 'Konto',
  theme: { light: 'Lys', dark: 'Mørk', auto: 'Systemindstilling', label: 'Udseende' },
}
