import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  standings: {
    on_track: 'på sporet',
    attention: 'opmærksomhed',
    off_track: 'ude af kurs',
    no_update: 'uden nyt',
    effort_only: 'læses med indsats',
    not_computed: 'ikke beregnet',
  },
  document: {
    title: 'Hvad der skal komme ud af det',
    note: 'Hvad der blev lovet, og hvad der kom ud af det efter de tal, som den, der lavede dokumentet, må læse.',
    noteOthers:
      'Hvad der blev lovet, og hvad der kom ud af det efter tallene, som andre må se dem: små tal er udeladt.',
    promise: 'Hvad der blev lovet.',
    element: 'Element',
    measured: 'Målt på',
    baseline: 'Udgangsværdi',
    target: 'Målværdi',
    now: 'Senest',
    standing: 'Status',
    opens: 'Hvert tal åbner til sine rækker, sin definition og hvem der godkendte det: følg koden, eller skriv den på',
  },
}
