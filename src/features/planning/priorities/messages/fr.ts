import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  outcomes: { priority: 'priorité', point_of_attention: 'point d’attention', regular_work: 'travail régulier' },
  rejectionReasons: {
    point_of_attention: 'suivi comme point d’attention',
    other_owner: 'une autre organisation est responsable',
    no_lever: 'pas de possibilité d’influence',
    no_capacity: 'pas de capacité',
    low_weight: 'd’autres phénomènes sont plus importants',
  },
  title: 'Choix des priorités',
  decided: (body, day) => `Décidé par ${body} le ${day}.`,
  method: (criteria) =>
    `Chaque phénomène a été coté de 0 à 3 selon les critères suivants : ${criteria}. La moyenne ne porte que sur les cotes connues ; une cote inconnue ne compte pas pour zéro.`,
  weight: (name, weight) => `${name} (poids ${weight})`,
  chosen: 'Décision par phénomène',
  phenomenon: 'Phénomène',
  rank: 'Rang',
  mean: 'Moyenne',
  outcome: 'Résultat',
  reason: 'Motivation',
  watched: (words) => `Suivi : ${words}`,
  scores: 'Matrice d’argumentation',
  notKnown: '?',
  expectations: 'Attentes des tiers',
  body: 'Organisation',
  expected: 'Attente',
  source: 'Source',
  withheld: 'Les phénomènes que cette édition ne peut pas mentionner ont été omis.',
  dossier: 'Fondement du choix',
  before: 'Auparavant',
  influence: 'Possibilités d’influence (par qui et comment)',
  harm: 'Dommages causés',
  displacement: 'Effet de déplacement attendu',
}
