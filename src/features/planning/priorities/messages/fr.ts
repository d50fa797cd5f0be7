import { fr as plans } from '#features/planning/plans/messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  outcomes: {
    priority: plans.kinds.priority,
    point_of_attention: plans.kinds.point_of_attention,
    regular_work: plans.kinds.regular_work,
  },
  rejectionReasons: {
    point_of_attention: 'suivi comme point d’attention',
    other_owner: 'une autre organisation est responsable',
    no_lever: 'pas de possibilité d’influence',
    no_capacity: statuses.noCapacity,
    low_weight: 'd’autres phénomènes sont plus importants',
  },
  title: 'Choix des priorités',
  decided: (body, day) => `Décidé par ${body} le ${day}.`,
  recorded: (person) => `Enregistré par ${person}, non confirmé par l’organe qui a décidé.`,
  method: (criteria) =>
    `Chaque phénomène a été coté de 0 à 3 selon les critères suivants : ${criteria}. La moyenne ne porte que sur les cotes connues ; une cote inconnue ne compte pas pour zéro.`,
  weight: (name, weight) => `${name} (poids ${weight})`,
  chosen: 'Décision par phénomène',
  phenomenon: headings.phenomenon,
  rank: headings.rank,
  mean: 'Moyenne',
  outcome: 'Résultat',
  reason: labels.reason,
  watched: (text) => `Suivi : ${text}`,
  scores: 'Matrice d’argumentation',
  notKnown: '?',
  expectations: 'Attentes des tiers',
  body: labels.organisation,
  expected: headings.expectation,
  source: labels.source,
  withheld: 'Les phénomènes que cette édition ne peut pas mentionner ont été omis.',
  dossier: 'Fondement du choix',
  before: 'Auparavant',
  influence: 'Possibilités d’influence (par qui et comment)',
  harm: 'Dommages causés',
  displacement: 'Effet de déplacement attendu',
}
