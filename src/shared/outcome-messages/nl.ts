import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  added: 'toegevoegd',
  changed: 'gewijzigd',
  moved: 'verplaatst',
  new: 'nieuw',
  removed: 'verwijderd',
  unchanged: 'ongewijzigd',
}
