import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameWords<typeof en> = {
  navigation: 'Hovedmenu',
  skip: 'Gå til indholdet',
  openMenu: 'Åbn menuen',
  closeMenu: 'Luk menuen',
  search: 'Find eller gå til',
  searchKeys: 'Ctrl K',
  home: 'Forside',
  plans: 'Planer',
  alignment: 'Afstemning',
  strategies: 'Strategier',
  checks: 'Kontroller',
  structure: 'Struktur',
  territory: 'Territorium',
  organisations: 'Organisationer',
  competences: 'Kompetencer',
  administration: 'Administration',
  journal: 'Journal',
  settings: 'Indstillinger',
  signOut: 'Log ud',
  language: 'Sprog',
  waiting: (count) => (count === 1 ? '1 opgave venter' : `${count} opgaver venter`),
  stepIn: 'Træd ind som en anden',
  account: 'Konto',
  theme: { light: 'Lys', dark: 'Mørk', auto: 'Som systemet', label: 'Udseende' },
}
