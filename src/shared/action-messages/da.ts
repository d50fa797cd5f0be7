import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  add: 'Tilføj',
  cancel: 'Annullér',
  clearFilters: 'Ryd filtre',
  close: 'Luk',
  loading: 'Indlæser …',
  open: 'Åbn',
  remove: 'Fjern',
  save: 'Gem',
  show: 'Vis',
  showMore: 'Vis flere',
  signIn: 'Log ind',
  undo: 'Fortryd',
  withdraw: 'Træk tilbage',
}
