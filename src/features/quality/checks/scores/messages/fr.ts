import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Quatre facteurs de réussite',
  measurability: 'Mesurabilité',
  accountability: 'Responsabilité',
  evaluation: 'Évaluation',
  adaptation: 'Adaptation',
  accountableCount: (met, all) =>
    `${met} ${plural('fr', met, 'élément', 'éléments')} sur ${all} avec une fonction responsable pourvue`,
  measured: (met, all) => `${met} ${plural('fr', met, 'objectif mesuré', 'objectifs mesurés')} sur ${all}`,
  missing: {
    elements: 'non calculé : aucun élément ne vous est visible',
    holders: 'non calculé : un fichier ne contient pas les titulaires des fonctions',
    nothing_to_answer_for: 'non calculé : aucun élément ne requiert de fonction responsable',
    nothing_to_measure: 'non calculé : le plan ne contient aucun objectif à mesurer',
    indicators: 'non calculé : aucune règle sur la mesure des objectifs ne s’applique ici',
    evaluations: 'non calculé : les évaluations ne sont pas encore enregistrées',
    adaptations: 'non calculé : les adaptations ne sont pas encore enregistrées',
  },
}
