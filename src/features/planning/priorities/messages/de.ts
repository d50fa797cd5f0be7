import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  outcomes: { priority: 'Priorität', point_of_attention: 'Aufmerksamkeitspunkt', regular_work: 'Regelarbeit' },
  rejectionReasons: {
    point_of_attention: 'als Aufmerksamkeitspunkt beobachtet',
    other_owner: 'eine andere Organisation ist verantwortlich',
    no_lever: 'keine Einflussmöglichkeit',
    no_capacity: 'keine Kapazität',
    low_weight: 'andere Phänomene sind wichtiger',
  },
  title: 'Wahl der Prioritäten',
  decided: (body, day) => `Beschlossen von ${body} am ${day}.`,
  method: (criteria) =>
    `Jedes Phänomen wurde von 0 bis 3 nach folgenden Kriterien bewertet: ${criteria}. Der Mittelwert umfasst nur bekannte Werte; ein unbekannter Wert zählt nicht als null.`,
  weight: (name, weight) => `${name} (Gewicht ${weight})`,
  chosen: 'Entscheidung je Phänomen',
  phenomenon: 'Phänomen',
  rank: 'Rang',
  mean: 'Mittelwert',
  outcome: 'Ergebnis',
  reason: 'Begründung',
  watched: (words) => `Beobachtung: ${words}`,
  scores: 'Argumentationsmatrix',
  notKnown: '?',
  expectations: 'Erwartungen anderer',
  body: 'Organisation',
  expected: 'Erwartung',
  source: 'Quelle',
  withheld: 'Phänomene, die in dieser Fassung nicht erwähnt werden dürfen, sind weggelassen.',
  dossier: 'Grundlage der Wahl',
  before: 'Vorher',
  influence: 'Einflussmöglichkeiten (wer und wie)',
  harm: 'Verursachter Schaden',
  displacement: 'Erwarteter Verdrängungseffekt',
}
