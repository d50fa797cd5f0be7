import { de as plans } from '#features/planning/plans/messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  outcomes: {
    priority: plans.kinds.priority,
    point_of_attention: plans.kinds.point_of_attention,
    regular_work: plans.kinds.regular_work,
  },
  rejectionReasons: {
    point_of_attention: 'als Aufmerksamkeitspunkt beobachtet',
    other_owner: 'eine andere Organisation ist verantwortlich',
    no_lever: 'keine Einflussmöglichkeit',
    no_capacity: statuses.noCapacity,
    low_weight: 'andere Phänomene sind wichtiger',
  },
  title: 'Wahl der Prioritäten',
  decided: (body, day) => `Beschlossen von ${body} am ${day}.`,
  recorded: (person) => `Erfasst von ${person}, vom beschließenden Organ nicht bestätigt.`,
  method: (criteria) =>
    `Jedes Phänomen wurde von 0 bis 3 nach folgenden Kriterien bewertet: ${criteria}. Der Mittelwert umfasst nur bekannte Werte; ein unbekannter Wert zählt nicht als null.`,
  weight: (name, weight) => `${name} (Gewicht ${weight})`,
  chosen: 'Entscheidung je Phänomen',
  phenomenon: headings.phenomenon,
  rank: headings.rank,
  mean: 'Mittelwert',
  outcome: 'Ergebnis',
  reason: labels.reason,
  watched: (text) => `Beobachtung: ${text}`,
  scores: 'Argumentationsmatrix',
  notKnown: '?',
  expectations: 'Erwartungen anderer',
  body: labels.organisation,
  expected: headings.expectation,
  source: labels.source,
  withheld: 'Phänomene, die in dieser Fassung nicht erwähnt werden dürfen, sind weggelassen.',
  dossier: 'Grundlage der Wahl',
  before: 'Vorher',
  influence: 'Einflussmöglichkeiten (wer und wie)',
  harm: 'Verursachter Schaden',
  displacement: 'Erwarteter Verdrängungseffekt',
}
