import { de as access } from '#features/base/access/messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  navigation: 'Hauptmenü',
  skip: 'Zum Inhalt',
  openMenu: 'Menü öffnen',
  closeMenu: 'Menü schließen',
  search: 'Suchen oder aufrufen',
  searchKeys: 'Strg K',
  home: 'Start',
  structure: 'Struktur',
  settings: access.settings.title,
  signOut: 'Abmelden',
  language: labels.language,
  openTasks: (count) => plural('de', count, `${count} offene Aufgabe`, `${count} offene Aufgaben`),
  stepIn: 'Persona wechseln',
  account: 'Konto',
  theme: { light: 'Hell', dark: 'Dunkel', auto: 'Systemeinstellung', label: access.settings.appearance },
}
