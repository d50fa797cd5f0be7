import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameWords<typeof en> = {
  navigation: 'Hoofdmenu',
  skip: 'Naar de inhoud',
  openMenu: 'Menu openen',
  closeMenu: 'Menu sluiten',
  search: 'Zoek of ga naar',
  searchKeys: 'Ctrl K',
  home: 'Start',
  plans: 'Plannen',
  alignment: 'Afstemming',
  strategies: 'Strategieën',
  checks: 'Controles',
  structure: 'Structuur',
  territory: 'Grondgebied',
  organisations: 'Organisaties',
  competences: 'Bevoegdheden',
  administration: 'Beheer',
  journal: 'Journaal',
  settings: 'Instellingen',
  signOut: 'Afmelden',
  language: 'Taal',
  waiting: (count) => (count === 1 ? '1 taak wacht' : `${count} taken wachten`),
  stepIn: 'Instappen als iemand anders',
  account: 'Account',
  theme: { light: 'Licht', dark: 'Donker', auto: 'Zoals het systeem', label: 'Weergave' },
}
