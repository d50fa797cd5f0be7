import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  title: 'Vaut au-delà de sa période',
  until: 'Jusqu’au (inclus)',
  decidedOn: 'Décidé le',
  by: 'Par',
  why: 'Base et motif',
}
