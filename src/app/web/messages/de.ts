import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameWords<typeof en> = {
  navigation: 'Hauptmenü',
  skip: 'Zum Inhalt',
  openMenu: 'Menü öffnen',
  closeMenu: 'Menü schließen',
  search: 'Suchen oder gehen zu',
  searchKeys: 'Strg K',
  home: 'Start',
  plans: 'Pläne',
  alignment: 'Abstimmung',
  strategies: 'Strategien',
  checks: 'Prüfungen',
  structure: 'Struktur',
  territory: 'Staatsgebiet',
  organisations: 'Organisationen',
  competences: 'Zuständigkeiten',
  administration: 'Verwaltung',
  journal: 'Journal',
  settings: 'Einstellungen',
  signOut: 'Abmelden',
  language: 'Sprache',
  waiting: (count) => (count === 1 ? '1 Aufgabe wartet' : `${count} Aufgaben warten`),
  stepIn: 'Als jemand anderes einsteigen',
  account: 'Konto',
  theme: { light: 'Hell', dark: 'Dunkel', auto: 'Wie das System', label: 'Darstellung' },
}
