import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  navigation: 'Hauptmenü',
  skip: 'Zum Inhalt',
  openMenu: 'Menü öffnen',
  closeMenu: 'Menü schließen',
  search: 'Suchen oder wechseln zu',
  searchKeys: 'Strg K',
  home: 'Start',
  plans: 'Pläne',
  alignment: 'Abstimmung',
  receivedPlans: 'Eingegangene Pläne',
  meetings: 'Sitzungen',
  strategies: 'Strategien',
  checks: 'Prüfungen',
  indicators: 'Indikatoren',
  structure: 'Struktur',
  territory: 'Staatsgebiet',
  organisations: 'Organisationen',
  competences: 'Zuständigkeiten',
  administration: 'Verwaltung',
  journal: 'Änderungsprotokoll',
  settings: 'Einstellungen',
  signOut: 'Abmelden',
  language: 'Sprache',
  openTasks: (count) => plural('de', count, `${count} offene Aufgabe`, `${count} offene Aufgaben`),
  stepIn: 'Demo-Nutzer wechseln',
  account: 'Konto',
  theme: { light: 'Hell', dark: 'Dunkel', auto: 'Systemeinstellung', label: 'Darstellung' },
}
