import { fr as plansPage } from '#features/planning/plans/web/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const form = (count: number, singular: string, other: string) => `${count} ${plural('fr', count, singular, other)}`

export const fr: SameKeys<typeof en> = {
  allCycles: 'Tous les cycles sur une ligne du temps',
  next: {
    title: 'Cycle suivant',
    text: (ends) =>
      `Ce plan se termine le ${ends}. Le cycle suivant commence par l’évaluation de ce plan, l’image de la sécurité et les attentes des autres acteurs.`,
    prepare: 'Préparer le cycle suivant',
    notReady: 'Le cycle suivant pourra être préparé dès que ce plan sera en vigueur',
    notReadyText: 'Mettez d’abord une version en vigueur.',
    prepared: 'Plans suivants déjà préparés',
    describe:
      'Le nouveau plan renvoie à ce plan comme plan précédent. Vous passez ensuite ce plan en revue, élément par élément.',
    begins: plansPage.list.periodFrom,
    lasts: (until) => `Jusqu’au ${until}, selon la loi applicable à la date de début.`,
  },
  preparation: {
    title: 'Préparation',
    hint: (starts) =>
      `Calculé à rebours à partir du début, le ${starts}. La plupart des durées ne sont pas fixées par la loi. Adaptez-les si nécessaire.`,
    preview: 'Étapes de préparation',
    step: headings.step,
    beginsBy: 'Début au plus tard',
    readyBy: 'Fin au plus tard',
    duration: 'Semaines',
    weeksOf: (step) => `Semaines pour : ${step}`,
    weeks: (count) => form(count, 'semaine', 'semaines'),
    usually: (count) => `habituellement ${count}`,
    status: labels.status,
    done: (on) => `terminée le ${on}`,
    late: (days) => `${form(days, 'jour', 'jours')} de retard`,
    due: 'devrait être en cours',
    upcoming: 'à venir',
    markDone: actions.markAsCompleted,
    markDoneOf: (step) => `Marquer comme terminée : ${step}`,
    undo: actions.reopen,
    undoOf: (step) => `Rouvrir : ${step}`,
    createTasks: 'Créer des tâches',
    tasksCreated: 'Tâches créées pour les étapes ouvertes de votre organisation.',
    none: 'Aucune étape de préparation pour ce type de plan',
    onPath:
      'Ce sont les étapes de la procédure d’approbation. Enregistrez-y l’avancement et les modifications du calendrier.',
    toPath: 'Ouvrir la procédure d’approbation',
    noneText: 'Le pack national n’en prévoit pas.',
  },
  previousPlan: {
    title: headings.previousPlan,
    intro:
      'Décidez pour chaque élément s’il est repris et motivez votre choix. Les éléments repris sont copiés dans le nouveau plan et y recommencent.',
    previousPlan: (plan) => `Plan précédent : ${plan}`,
    go: 'Passer en revue le plan précédent',
    left: 'Non repris',
    leftNone: 'Aucun pour l’instant.',
    goesOn: (count) => `Repris (${count})`,
    none: 'Ce plan n’a pas de plan précédent',
    noneText:
      'Lorsqu’un plan est préparé à partir d’un plan précédent, les décisions relatives aux éléments de celui-ci figurent ici.',
    withheld: 'Le plan précédent ne vous est pas visible',
    empty: 'Le plan précédent ne contient que des parties et des sections',
    progress: (decided, all) => `Décisions prises : ${decided} sur ${all}`,
    show: actions.show,
    shows: { all: 'tous les éléments', open: 'sans décision', goes_on: statuses.carriedOver, left: 'non repris' },
    noneShown: 'Aucun élément ne correspond à ce filtre',
    allDecided: 'Une décision est prise pour chaque élément du plan précédent',
    outcome: (what) => `Décision sur « ${what} »`,
    outcomes: {
      carried_over: 'Reprendre',
      changed: 'Reprendre et modifier',
      achieved: 'Ne pas reprendre : atteint',
      stopped: 'Ne pas reprendre : arrêté',
    },
    reason: labels.reason,
    orderReasonHint: 'Expliquez pourquoi l’élément est repris ou non. La motivation est imprimée dans le nouveau plan.',
    reasonMissing: 'Saisissez une motivation d’au moins 3 caractères.',
    save: 'Enregistrer la décision',
    change: 'Modifier la décision',
    open: 'Ouvrir dans le nouveau plan',
    removedSince: 'Cet élément a été repris, puis supprimé du nouveau plan. Décidez à nouveau.',
    select: (what) => `Sélectionner « ${what} » et ses sous-éléments`,
    selected: (count) => form(count, 'sélectionné', 'sélectionnés'),
    selectOpen: 'Sélectionner tous les éléments sans décision',
    clear: plansPage.clearSelection,
    decideMany: 'Décider pour la sélection',
    manyTitle: 'Décision sur plusieurs éléments',
    decided: (count) => form(count, 'décision enregistrée', 'décisions enregistrées'),
    known: 'Données disponibles',
    uptake: (carried, asked) => `retenu par ${carried} sur ${form(asked, 'organisation', 'organisations')}`,
    answers: (count) => `lié à ${form(count, 'réponse', 'réponses')}`,
    errors: (count) => form(count, 'erreur', 'erreurs'),
    warnings: (count) => form(count, 'avertissement', 'avertissements'),
    openNeeds: (count) => form(count, 'besoin ouvert', 'besoins ouverts'),
  },
}
