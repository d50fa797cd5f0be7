import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  outcomes: { priority: 'Priorität', point_of_attention: 'Aufmerksamkeitspunkt', regular_work: 'Regelarbeit' },
  whyNots: {
    point_of_attention: 'als Aufmerksamkeitspunkt verfolgt',
    other_owner: 'jemand anders verantwortet es',
    no_lever: 'hier gibt es keinen Hebel',
    no_capacity: 'es gibt keine Kapazität dafür',
    low_weight: 'andere wiegen schwerer',
  },
  title: 'Warum diese Prioritäten',
  decided: (body, day) => `Entschieden von ${body} am ${day}.`,
  method: (criteria) =>
    `Jedes Phänomen wurde von 0 bis 3 nach diesen Kriterien bewertet: ${criteria}. Das Mittel zählt, was bekannt ist; was nicht bekannt ist, ist keine Null.`,
  weight: (name, weight) => `${name} (Gewicht ${weight})`,
  chosen: 'Was entschieden wurde',
  phenomenon: 'Phänomen',
  rank: 'Rang',
  mean: 'Mittel',
  outcome: 'Ergebnis',
  why: 'Warum, oder warum nicht',
  watched: (words) => `Beobachtet: ${words}`,
  scores: 'Die Argumentationsmatrix',
  notKnown: '?',
  expectations: 'Was andere erwarten',
  body: 'Stelle',
  expected: 'Erwartung',
  source: 'Quelle',
  withheld: 'Wovon diese Fassung nicht sprechen darf, ist weggelassen.',
  dossier: 'Worauf die Wahl beruht',
  before: 'Vorher',
  influence: 'Wer es beeinflussen kann, und wie',
  harm: 'Schaden, den es anrichtet',
  displacement: 'Wohin es sich verlagern würde',
}
