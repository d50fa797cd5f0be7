import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  outcomes: { priority: 'prioriteit', point_of_attention: 'aandachtspunt', regular_work: 'reguliere werking' },
  rejectionReasons: {
    point_of_attention: 'opgevolgd als aandachtspunt',
    other_owner: 'een andere organisatie is eindverantwoordelijk',
    no_lever: 'niet te beïnvloeden',
    no_capacity: 'geen capaciteit',
    low_weight: 'andere fenomenen zijn belangrijker',
  },
  title: 'Keuze van de prioriteiten',
  decided: (body, day) => `Beslist door ${body} op ${day}.`,
  method: (criteria) =>
    `Elk fenomeen kreeg een score van 0 tot 3 op de volgende criteria: ${criteria}. Het gemiddelde omvat alleen bekende scores; een onbekende score telt niet als nul.`,
  weight: (name, weight) => `${name} (gewicht ${weight})`,
  chosen: 'Beslissing per fenomeen',
  phenomenon: 'Fenomeen',
  rank: 'Rang',
  mean: 'Gemiddelde',
  outcome: 'Uitkomst',
  reason: 'Motivering',
  watched: (words) => `Opvolging: ${words}`,
  scores: 'Argumentatiematrix',
  notKnown: '?',
  expectations: 'Verwachtingen van anderen',
  body: 'Organisatie',
  expected: 'Verwachting',
  source: 'Bron',
  withheld: 'Fenomenen die deze editie niet mag vermelden, zijn weggelaten.',
  dossier: 'Grondslag van de keuze',
  before: 'Voorheen',
  influence: 'Beïnvloedbaarheid (door wie en hoe)',
  harm: 'Veroorzaakte schade',
  displacement: 'Verwacht verplaatsingseffect',
}
