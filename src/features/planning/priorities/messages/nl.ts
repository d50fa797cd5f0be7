import { nl as plans } from '#features/planning/plans/messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  outcomes: {
    priority: plans.kinds.priority,
    point_of_attention: plans.kinds.point_of_attention,
    regular_work: plans.kinds.regular_work,
  },
  rejectionReasons: {
    point_of_attention: 'opgevolgd als aandachtspunt',
    other_owner: 'een andere organisatie is eindverantwoordelijk',
    no_lever: 'niet te beïnvloeden',
    no_capacity: statuses.noCapacity,
    low_weight: 'andere fenomenen zijn belangrijker',
  },
  title: 'Keuze van de prioriteiten',
  decided: (body, day) => `Beslist door ${body} op ${day}.`,
  recorded: (person) => `Geregistreerd door ${person}, niet bevestigd door het orgaan dat besliste.`,
  method: (criteria) =>
    `Elk fenomeen kreeg een score van 0 tot 3 op de volgende criteria: ${criteria}. Het gemiddelde omvat alleen bekende scores; een onbekende score telt niet als nul.`,
  weight: (name, weight) => `${name} (gewicht ${weight})`,
  chosen: 'Beslissing per fenomeen',
  phenomenon: headings.phenomenon,
  rank: headings.rank,
  mean: 'Gemiddelde',
  outcome: 'Uitkomst',
  reason: labels.reason,
  watched: (text) => `Opvolging: ${text}`,
  scores: 'Argumentatiematrix',
  notKnown: '?',
  expectations: 'Verwachtingen van anderen',
  body: labels.organisation,
  expected: headings.expectation,
  source: labels.source,
  withheld: 'Fenomenen die deze editie niet mag vermelden, zijn weggelaten.',
  dossier: 'Grondslag van de keuze',
  before: 'Voorheen',
  influence: 'Beïnvloedbaarheid (door wie en hoe)',
  harm: 'Veroorzaakte schade',
  displacement: 'Verwacht verplaatsingseffect',
}
