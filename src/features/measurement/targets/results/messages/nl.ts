import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  standings: {
    on_track: 'op koers',
    attention: 'aandacht',
    off_track: 'uit koers',
    no_update: 'zonder nieuws',
    effort_only: 'lezen met inzet',
    not_computed: 'niet berekend',
  },
  document: {
    title: 'Wat ervan moet komen',
    note: 'Wat beloofd werd, en wat ervan kwam volgens de cijfers die wie dit document maakte mag lezen.',
    noteOthers:
      'Wat beloofd werd, en wat ervan kwam volgens de cijfers zoals anderen ze mogen zien: kleine aantallen zijn weggelaten.',
    promise: 'Wat beloofd werd.',
    element: 'Element',
    measured: 'Gemeten aan',
    baseline: 'Uitgangswaarde',
    target: 'Streefwaarde',
    now: 'Recentst',
    standing: 'Status',
    opens: 'Elk cijfer opent naar zijn rijen, zijn definitie en wie het goedkeurde: volg de code, of typ ze op',
  },
}
