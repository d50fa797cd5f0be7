import { fr as results } from '#features/measurement/targets/results/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  checks: 'Contrôles',
  checksOf: (count) => `Contrôles · ${count}`,
  intro:
    'Exigences de la loi et de la méthode que ce plan ne remplit pas encore. Une erreur bloque l’étape de la procédure d’approbation à laquelle elle se rapporte. Si le plan n’a pas de procédure d’approbation, elle empêche de figer une version. Un avertissement ne bloque rien, mais certains avertissements exigent une motivation lors de la soumission du plan. Un conseil est donné à titre d’information.',
  empty: 'Aucun point à corriger',
  emptyText: 'Toutes les règles applicables ont été calculées. Il n’y a aucun point à corriger.',
  severity: { error: 'erreur', warning: 'avertissement', hint: 'conseil' },
  notComputed: results.statuses.not_computed,
  rule: 'règle',
  methodRule: 'règle de méthode',
  basis: labels.basis,
  basisKinds: { law: 'loi', practice: 'pratique', method: 'méthode', data: 'qualité des données' },
  element: labels.element,
  wholePlan: 'l’ensemble du plan',
  fix: 'Correction',
  goThere: actions.open,
  blocks: (count) => `${count} ${plural('fr', count, 'erreur bloquante', 'erreurs bloquantes')}`,
  exception: {
    grant: 'Accorder une exception',
    reason: 'Motivation (imprimée dans la version)',
    endsOn: 'Valable jusqu’au',
    request: 'Demander une exception',
    requests: 'Exceptions demandées',
    requestedBy: (person, until) => `Demandée par ${person}, jusqu’au ${until}`,
    requestHint:
      'L’exception n’a d’effet que si une deuxième personne l’accorde : quelqu’un qui ne l’a pas demandée et n’a pas rédigé le plan.',
    grantedBy: (person, on) => `Exception accordée par ${person}, jusqu’au ${on}`,
    withdraw: actions.withdraw,
    title: 'Exceptions motivées',
    none: 'Aucune exception n’a été accordée.',
  },
  scores: {
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
  },
  chain: { prevention: kinds.prevention, reaction: kinds.reaction, aftercare: kinds.aftercare },
  sections: {
    kind: 'type de plan',
    elements: 'contenu du plan',
    items: 'points soumis à réponse',
    comments: 'remarques recueillies',
    competences: 'tableau des compétences',
    units: 'structure du pays',
    holders: 'titulaires des fonctions',
    results: 'résultats attendus',
    figures: 'chiffres des résultats attendus',
    neighbours: 'chiffres des territoires limitrophes visibles pour le lecteur',
    phenomena: 'listes de phénomènes',
    ranking: 'matrice d’argumentation',
    path: 'avancement de la procédure d’approbation',
    unapprovedChanges: 'modifications non approuvées',
  },
  missingSections: (w) => `Non calculé. Données manquantes : ${w.sections}.`,
  errors: {
    EXCEPTION_END_IN_PAST: 'La date de fin d’une exception doit être dans le futur. Choisissez une date ultérieure.',
    SECOND_PERSON_REQUIRED:
      'L’exception nécessite une deuxième personne : quelqu’un qui ne l’a pas demandée et n’a pas rédigé le plan.',
    ALREADY_GRANTED: 'Cette exception a déjà été accordée. Rechargez la page.',
    RESULT_NOT_FOUND: 'Ce point n’existe plus ; une exception n’est plus nécessaire. Rechargez la page.',
    ALREADY_EXCEPTED: 'Il existe déjà une exception pour ce point. Retirez-la d’abord.',
  },
}
