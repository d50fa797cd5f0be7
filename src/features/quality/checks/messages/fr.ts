import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  checks: 'Contrôles',
  checksOf: (count) => `Contrôles · ${count}`,
  intro:
    'Exigences de la loi et de la méthode que ce plan ne remplit pas encore. Une erreur bloque l’étape de la procédure d’approbation à laquelle elle se rapporte. Si le plan n’a pas de procédure d’approbation, elle empêche de figer une version. Un avertissement ne bloque rien, mais certains avertissements exigent une motivation lors de la soumission du plan. Un conseil est donné à titre d’information.',
  empty: 'Aucun point à corriger',
  emptyText: 'Toutes les règles applicables ont été calculées. Il n’y a aucun point à corriger.',
  severity: { error: 'erreur', warning: 'avertissement', hint: 'conseil' },
  notComputed: statuses.notComputed,
  rule: 'règle',
  methodRule: 'règle de méthode',
  basis: labels.basis,
  basisKinds: { law: 'loi', practice: 'pratique', method: 'méthode', data: 'qualité des données' },
  element: labels.element,
  wholePlan: 'l’ensemble du plan',
  fix: 'Correction',
  goThere: actions.open,
  blocks: (count) => `${count} ${plural('fr', count, 'erreur bloquante', 'erreurs bloquantes')}`,
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
}
