import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  add: 'Toevoegen',
  cancel: 'Annuleren',
  clearFilters: 'Filters wissen',
  close: 'Sluiten',
  loading: 'Laden …',
  open: 'Openen',
  remove: 'Verwijderen',
  save: 'Opslaan',
  show: 'Tonen',
  showMore: 'Meer tonen',
  signIn: 'Aanmelden',
  undo: 'Ongedaan maken',
  withdraw: 'Intrekken',
}
