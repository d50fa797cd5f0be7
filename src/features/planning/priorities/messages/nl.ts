import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  outcomes: { priority: 'prioriteit', point_of_attention: 'aandachtspunt', regular_work: 'reguliere werking' },
  whyNots: {
    point_of_attention: 'gevolgd als aandachtspunt',
    other_owner: 'iemand anders is verantwoordelijk',
    no_lever: 'hier is geen hefboom',
    no_capacity: 'er is geen capaciteit voor',
    low_weight: 'andere wegen zwaarder',
  },
  title: 'Waarom deze prioriteiten',
  decided: (body, day) => `Beslist door ${body} op ${day}.`,
  method: (criteria) =>
    `Elk fenomeen kreeg een score van 0 tot 3 op deze criteria: ${criteria}. Het gemiddelde telt wat gekend is; wat niet gekend is, is geen nul.`,
  weight: (name, weight) => `${name} (gewicht ${weight})`,
  chosen: 'Wat beslist is',
  phenomenon: 'Fenomeen',
  rank: 'Rang',
  mean: 'Gemiddelde',
  outcome: 'Uitkomst',
  why: 'Waarom, of waarom niet',
  watched: (words) => `Gevolgd: ${words}`,
  scores: 'De argumentatiematrix',
  notKnown: '?',
  expectations: 'Wat anderen verwachten',
  body: 'Orgaan',
  expected: 'Verwachting',
  source: 'Bron',
  withheld: 'Waarover deze versie niet mag spreken, is weggelaten.',
  dossier: 'Waarop de keuze rust',
  before: 'Voordien',
  influence: 'Wie het kan beïnvloeden, en hoe',
  harm: 'Schade die het aanricht',
  displacement: 'Waarheen het zou verschuiven',
}
