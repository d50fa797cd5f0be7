import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr = {
  title: 'Suites attendues et délais',
  hint: (starts) =>
    `Les délais courent à partir du début du plan, le ${starts}. Chaque organisation décide dans son propre plan de la suite qu’elle donne.`,
  withheld: 'Certaines données ne vous sont pas visibles. Ce qui est indiqué comme manquant peut exister.',
  there: (available, expected) => `${available} sur ${expected} ${expected === '1' ? 'disponible' : 'disponibles'}`,
  late: (count) => `${count} en retard`,
  median: (days, text) => plural('fr', days, `retard médian : ${text} jour`, `retard médian : ${text} jours`),
  dueBy: (date, months) => `Pour le ${date}, ${months} après le début`,
  usually: (months) => `habituellement ${months}`,
  deadline: (date) => `échéance ${date}`,
  start: 'début',
  today: phrases.today,
  strip: (step) => `Dates de remise : ${step}`,
  states: {
    on_time: 'à temps',
    done_late: 'remis en retard',
    late: statuses.overdue,
    ahead: 'pas encore échu',
    hidden: 'disponible, date non visible pour vous',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days} : ${who}`,
  andMore: (count) => plural('fr', count, `et ${count} autre`, `et ${count} autres`),
  noneExpected: {
    priorities: 'Ce plan n’a pas de priorités que vous puissiez lire. Aucune suite n’est donc attendue.',
    answered: 'Aucune organisation n’a encore été invitée à répondre à ce plan. Envoyez d’abord les points.',
    plan_in_force: 'Il n’existe aucune organisation de ce type.',
  },
  notAsked: (count) =>
    count === '1'
      ? '1 autre organisation de ce type n’a pas été sollicitée.'
      : `${count} autres organisations de ce type n’ont pas été sollicitées.`,
  lateList: (count) => `En retard (${count})`,
  noneOverdue: 'Rien n’est en retard.',
  more: (count) => `Afficher les ${count}`,
  owedBy: (body) => `responsable : ${body}`,
  lacks: {
    elaboration: 'développée dans aucun plan que vous puissiez lire',
    plan: 'aucun plan de ce type en vigueur que vous puissiez lire',
    answers: (answered, asked) => `${answered} ${answered < 2 ? 'réponse' : 'réponses'} sur ${asked}`,
  },
  days: (days) => plural('fr', days, `${days} jour`, `${days} jours`),
  daysLate: (days) => plural('fr', days, `${days} jour de retard`, `${days} jours de retard`),
  createTasks: 'Créer des tâches pour les retards',
  askOf: (step) => `Créer des tâches pour les retards : ${step}`,
  tasksCreated: (count) =>
    plural('fr', count, `Tâche créée pour ${count} point en retard`, `Tâches créées pour ${count} points en retard`),
  other: 'Modifier l’échéance',
  otherOf: (step) => `Modifier l’échéance : ${step}`,
  months: 'Mois après le début',
  reason: labels.reason,
  reasonHint: 'Affichée avec l’échéance pour toute personne qui peut lire le plan.',
  save: 'Fixer l’échéance',
  asUsual: 'Rétablir l’échéance habituelle',
  saved: 'Échéance modifiée. L’échéance précédente reste visible dans l’historique.',
  cancel: actions.cancel,
  recorded: (months, when, who) => `${months} : fixée le ${when}${who && ` par ${who}`}`,
  usualRestored: (when, who) => `échéance habituelle : rétablie le ${when}${who && ` par ${who}`}`,
  earlier: (count) => `Historique de l’échéance (${count})`,
  asTable: actions.showAsTable,
  columns: {
    subject: 'Priorité ou organisation',
    owedBy: headings.responsible,
    state: labels.status,
    availableSince: 'Disponible depuis',
    late: 'Jours de retard',
    plan: labels.plan,
  },
} satisfies SameKeys<typeof en>
