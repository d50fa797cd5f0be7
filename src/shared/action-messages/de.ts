import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  add: 'Hinzufügen',
  cancel: 'Abbrechen',
  clearFilters: 'Filter löschen',
  close: 'Schließen',
  loading: 'Wird geladen …',
  open: 'Öffnen',
  remove: 'Entfernen',
  save: 'Speichern',
  show: 'Anzeigen',
  showMore: 'Mehr anzeigen',
  signIn: 'Anmelden',
  undo: 'Rückgängig machen',
  withdraw: 'Zurückziehen',
}
