import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  outcomes: { priority: 'prioritet', point_of_attention: 'opmærksomhedspunkt', regular_work: 'løbende arbejde' },
  whyNots: {
    point_of_attention: 'følges som opmærksomhedspunkt',
    other_owner: 'en anden har ansvaret',
    no_lever: 'der er intet greb her',
    no_capacity: 'der er ikke kapacitet til det',
    low_weight: 'andre vejer mere',
  },
  title: 'Hvorfor disse prioriteter',
  decided: (body, day) => `Besluttet af ${body} den ${day}.`,
  method: (criteria) =>
    `Hvert fænomen blev vurderet fra 0 til 3 efter disse kriterier: ${criteria}. Gennemsnittet tæller det kendte; det, der ikke er kendt, er ikke nul.`,
  weight: (name, weight) => `${name} (vægt ${weight})`,
  chosen: 'Hvad der blev besluttet',
  phenomenon: 'Fænomen',
  rank: 'Rang',
  mean: 'Gennemsnit',
  outcome: 'Udfald',
  why: 'Hvorfor, eller hvorfor ikke',
  watched: (words) => `Holdes øje med: ${words}`,
  scores: 'Argumentationsmatricen',
  notKnown: '?',
  expectations: 'Hvad andre forventer',
  body: 'Organ',
  expected: 'Forventning',
  source: 'Kilde',
  withheld: 'Det, som denne udgave ikke må tale om, er udeladt.',
  dossier: 'Hvad valget bygger på',
  before: 'Før',
  influence: 'Hvem kan påvirke det, og hvordan',
  harm: 'Skade, som det volder',
  displacement: 'Hvor det ville flytte hen',
}
