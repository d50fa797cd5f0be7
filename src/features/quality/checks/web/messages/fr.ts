import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as checks } from '../../messages/fr.ts'
import type { en } from './en.ts'

const issue = 'Point à corriger'

export const fr: SameKeys<typeof en> = {
  neverChecked: 'Ce plan n’a pas encore été contrôlé',
  neverCheckedText: 'Il sera contrôlé lors de sa prochaine modification et avant qu’une version soit figée.',
  computedAt: (moment) => `Calculé le ${moment}`,
  issue,
  severity: headings.severity,
  computed: (count) => `${count} ${plural('fr', count, 'règle calculée', 'règles calculées')}`,
  orderReasonHint: 'Au moins 10 caractères. Les lecteurs de la version doivent comprendre la motivation.',
  exceptionText: 'Vous assumez la responsabilité de laisser ce point ouvert jusqu’à la date que vous indiquez.',
  exceptionRequested: 'Exception demandée',
  exceptionGranted: 'Exception accordée',
  withdrawn: 'Exception retirée',
  until: (date) => `jusqu’au ${date}`,
  excepted: (date) => `exception jusqu’au ${date}`,
  fix: {
    set_dates: (date) => `Fixer au ${date}`,
    mark_asked: 'Marquer comme demandé',
    confirm_translations: 'Confirmer la traduction',
    declare_none: 'Déclarer qu’il n’y en a pas',
    noMissions: 'Aucune mission propre à une commune',
    open: actions.fix,
    answer: 'Répondre',
    fixed: (about) => `Corrigé : ${about}`,
    undone: (about) => `Annulé : ${about}`,
    undo: actions.undo,
  },
  overview: {
    intro:
      'Points à corriger dans les plans dont vous êtes responsable, par plan et par règle, avec l’action qui permet de les corriger.',
    scope: labels.plans,
    own: 'Plans de mes organisations',
    all: 'Tous les plans visibles pour moi',
    severity: headings.severity,
    rule: headings.rule,
    plan: labels.plan,
    any: actions.showAll,
    mine: 'Uniquement les éléments dont je suis responsable',
    count: (w) =>
      `Erreurs : ${w.errors} · avertissements : ${w.warnings} · conseils : ${w.hints} · non calculés : ${w.notComputed} · plans : ${w.plans}`,
    clean: checks.empty,
    trend: (w) =>
      `Depuis la version ${w.version} (${w.on}) – nouveaux : ${w.came}, corrigés : ${w.solved}, encore ouverts : ${w.remaining}`,
    noTrend: 'Évolution non calculée : aucune version ne contient de contrôles enregistrés',
    rest: (count) => `encore ${count} dans ce plan`,
    restOfRule: (count, rule) => `encore ${count} pour la ${rule}`,
    noMatches: 'Aucun point ne correspond à ces filtres',
    noneFoundText: 'Modifiez ou effacez les filtres pour voir d’autres points.',
    clear: actions.clearFilters,
    cleanText: 'Toutes les règles applicables ont été calculées pour vos plans. Il n’y a aucun point à corriger.',
    noPlan: 'Vous n’êtes encore responsable d’aucun plan',
    noPlanText:
      'Dès qu’une organisation dans laquelle vous avez un rôle a un plan, ses points à corriger s’affichent ici. Vous pouvez aussi consulter tous les plans visibles pour vous.',
  },
  export: {
    act: actions.exportAsCsv,
    busy: (count) => `${count} lus`,
    truncated: (limit) =>
      `Le fichier contient les ${limit} premiers points. Affinez les filtres pour exporter les autres.`,
    file: 'controles',
    columns: {
      planCode: 'Code du plan',
      plan: labels.plan,
      rule: headings.rule,
      ruleName: 'Nom de la règle',
      severity: headings.severity,
      elementCode: 'Code de l’élément',
      element: labels.element,
      issue,
      fix: checks.fix,
      basis: labels.basis,
      exception: 'Exception',
      exceptionEnds: 'Exception valable jusqu’au',
    },
  },
}
