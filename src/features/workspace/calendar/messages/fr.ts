import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr = {
  due: 'Échéance',
  feedName: (name) => `Integral : ${name}`,
  kinds: {
    task: 'Tâche',
    preparation: 'Étape de préparation',
    cascade: 'Déclinaison',
    round: 'Recueil des remarques',
    plan: 'Plan',
    milestone: 'Jalon',
    figures: 'Chiffres à communiquer',
    approval: 'Chiffres à approuver',
    step: 'Étape de procédure',
    meeting: 'Séance',
  },
  events: {
    preparation_begins: 'début au plus tard',
    preparation_ready: 'à terminer',
    cascade_due: 'déclinaison attendue',
    round_due: 'dernier jour pour les remarques',
    plan_starts: 'début de la période',
    plan_ends: 'fin de la période',
    plan_decided: 'approuvé',
    plan_in_force: 'entré en vigueur',
    plan_published: 'publié',
    milestone_due: 'jalon à atteindre',
    figures_due: 'chiffres attendus',
    approval_waiting: 'chiffres à approuver',
    meeting_held: 'séance',
    step_begins: 'début au plus tard',
    step_ready: 'à terminer',
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
    greeting: (name) => `Bonjour ${name},`,
    near: (count) => plural('fr', count, 'Cette échéance approche :', 'Ces échéances approchent :'),
    left: (count) =>
      count === 0
        ? 'plus aucun jour ouvrable'
        : plural('fr', count, `encore ${count} jour ouvrable`, `encore ${count} jours ouvrables`),
    all: 'Calendrier complet :',
    changeReminders: (address) => `Modifier ou arrêter les rappels : ${address}`,
  },
} satisfies SameKeys<typeof en>
