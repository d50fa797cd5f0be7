import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  outcomes: { priority: 'priorité', point_of_attention: 'point d’attention', regular_work: 'travail régulier' },
  whyNots: {
    point_of_attention: 'suivi comme point d’attention',
    other_owner: 'quelqu’un d’autre en répond',
    no_lever: 'il n’y a pas de levier ici',
    no_capacity: 'il n’y a pas de capacité pour cela',
    low_weight: 'd’autres pèsent davantage',
  },
  title: 'Pourquoi ces priorités',
  decided: (body, day) => `Décidé par ${body} le ${day}.`,
  method: (criteria) =>
    `Chaque phénomène a été coté de 0 à 3 selon ces critères : ${criteria}. La moyenne compte ce qui est connu ; ce qui ne l’est pas n’est pas zéro.`,
  weight: (name, weight) => `${name} (poids ${weight})`,
  chosen: 'Ce qui a été décidé',
  phenomenon: 'Phénomène',
  rank: 'Rang',
  mean: 'Moyenne',
  outcome: 'Issue',
  why: 'Pourquoi, ou pourquoi pas',
  watched: (words) => `Surveillé : ${words}`,
  scores: 'La matrice d’argumentation',
  notKnown: '?',
  expectations: 'Ce que d’autres attendent',
  body: 'Organe',
  expected: 'Attente',
  source: 'Source',
  withheld: 'Ce dont cette version ne peut parler est omis.',
  dossier: 'Sur quoi repose le choix',
  before: 'Avant',
  influence: "Qui peut l'influencer, et comment",
  harm: "Dommage qu'il cause",
  displacement: 'Où il se déplacerait',
}
