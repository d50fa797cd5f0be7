import { da as plans } from '#features/planning/plans/messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  outcomes: {
    priority: plans.kinds.priority,
    point_of_attention: plans.kinds.point_of_attention,
    regular_work: plans.kinds.regular_work,
  },
  rejectionReasons: {
    point_of_attention: 'følges som opmærksomhedspunkt',
    other_owner: 'en anden organisation er ansvarlig',
    no_lever: 'ingen påvirkningsmuligheder',
    no_capacity: statuses.noCapacity,
    low_weight: 'andre fænomener er vigtigere',
  },
  title: 'Valg af prioriteter',
  decided: (body, day) => `Besluttet af ${body} den ${day}.`,
  recorded: (person) => `Registreret af ${person}, ikke bekræftet af det besluttende organ.`,
  method: (criteria) =>
    `Hvert fænomen fik en score fra 0 til 3 efter følgende kriterier: ${criteria}. Gennemsnittet omfatter kun kendte scorer; en ukendt score tæller ikke som nul.`,
  weight: (name, weight) => `${name} (vægt ${weight})`,
  chosen: 'Beslutning pr. fænomen',
  phenomenon: headings.phenomenon,
  rank: headings.rank,
  mean: 'Gennemsnit',
  outcome: 'Udfald',
  reason: labels.reason,
  watched: (text) => `Opfølgning: ${text}`,
  scores: 'Argumentationsmatrix',
  notKnown: '?',
  expectations: 'Andres forventninger',
  body: labels.organisation,
  expected: headings.expectation,
  source: labels.source,
  withheld: 'Fænomener, som denne udgave ikke må nævne, er udeladt.',
  dossier: 'Grundlag for valget',
  before: 'Før',
  influence: 'Påvirkningsmuligheder (hvem og hvordan)',
  harm: 'Forvoldt skade',
  displacement: 'Forventet forskydningseffekt',
}
