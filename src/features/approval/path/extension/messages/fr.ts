import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Vaut au-delà de sa période',
  until: 'Jusqu’au (inclus)',
  decidedOn: 'Décidé le',
  by: 'Par',
  why: 'Base et motif',
}
