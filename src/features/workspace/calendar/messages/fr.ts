import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const latestStart = 'début au plus tard'
const toBeCompleted = 'à terminer'

export const fr = {
  due: 'Échéance',
  feedName: (name) => `Integral : ${name}`,
  kinds: {
    task: 'Tâche',
    preparation: 'Étape de préparation',
    cascade: 'Déclinaison',
    round: headings.commentRound,
    plan: labels.plan,
    milestone: 'Jalon',
    figures: 'Chiffres à communiquer',
    approval: labels.figuresToApprove,
    step: 'Étape de procédure',
    meeting: headings.meeting,
  },
  events: {
    preparation_begins: latestStart,
    preparation_ready: toBeCompleted,
    cascade_due: 'déclinaison attendue',
    round_due: 'dernier jour pour les remarques',
    plan_starts: 'début de la période',
    plan_ends: 'fin de la période',
    plan_decided: statuses.approved,
    plan_in_force: 'entré en vigueur',
    plan_published: 'publié',
    milestone_due: 'jalon à atteindre',
    figures_due: 'chiffres attendus',
    approval_waiting: 'chiffres à approuver',
    meeting_held: kinds.meeting,
    step_begins: latestStart,
    step_ready: toBeCompleted,
    step_asked: 'réponse attendue',
  },
  sources: {
    law: 'fixé par la loi',
    observed: 'comme lors d’un cycle précédent',
    usual: 'habituel, non fixé par la loi',
    planned: 'prévu',
  },
  basis: (words) => `Fondement : ${words}`,
  owner: (name) => `Responsable : ${name}`,
  mail: {
    subject: (count) => plural('fr', count, `${count} échéance approche`, `${count} échéances approchent`),
    greeting: phrases.greeting,
    near: (count) => plural('fr', count, 'Cette échéance approche :', 'Ces échéances approchent :'),
    left: (count) =>
      count === 0
        ? 'plus aucun jour ouvrable'
        : plural('fr', count, `encore ${count} jour ouvrable`, `encore ${count} jours ouvrables`),
    all: 'Calendrier complet :',
    changeReminders: (address) => `Modifier ou arrêter les rappels : ${address}`,
  },
} satisfies SameKeys<typeof en>
