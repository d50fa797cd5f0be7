import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  outcomes: { priority: 'prioritet', point_of_attention: 'opmærksomhedspunkt', regular_work: 'løbende arbejde' },
  rejectionReasons: {
    point_of_attention: 'følges som opmærksomhedspunkt',
    other_owner: 'en anden organisation er ansvarlig',
    no_lever: 'ingen påvirkningsmuligheder',
    no_capacity: 'ingen kapacitet',
    low_weight: 'andre fænomener er vigtigere',
  },
  title: 'Valg af prioriteter',
  decided: (body, day) => `Besluttet af ${body} den ${day}.`,
  method: (criteria) =>
    `Hvert fænomen fik en score fra 0 til 3 efter følgende kriterier: ${criteria}. Gennemsnittet omfatter kun kendte scorer; en ukendt score tæller ikke som nul.`,
  weight: (name, weight) => `${name} (vægt ${weight})`,
  chosen: 'Beslutning pr. fænomen',
  phenomenon: 'Fænomen',
  rank: 'Rang',
  mean: 'Gennemsnit',
  outcome: 'Udfald',
  reason: 'Begrundelse',
  watched: (words) => `Opfølgning: ${words}`,
  scores: 'Argumentationsmatrix',
  notKnown: '?',
  expectations: 'Andres forventninger',
  body: 'Organisation',
  expected: 'Forventning',
  source: 'Kilde',
  withheld: 'Fænomener, som denne udgave ikke må nævne, er udeladt.',
  dossier: 'Grundlag for valget',
  before: 'Før',
  influence: 'Påvirkningsmuligheder (hvem og hvordan)',
  harm: 'Forvoldt skade',
  displacement: 'Forventet forskydningseffekt',
}
