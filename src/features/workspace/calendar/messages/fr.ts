import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr = {
  due: 'Une échéance est à respecter',
  feedName: (name) => `Integral : ${name}`,
  kinds: {
    task: 'Tâche',
    preparation: 'Étape avant le début',
    cascade: 'Ce qui doit suivre',
    round: 'Tour de remarques',
    plan: 'Plan',
    milestone: 'Jalon',
    figures: 'Chiffres à fournir',
    approval: 'Approbation',
    step: 'Étape légale',
    meeting: 'Séance',
  },
  what: {
    preparation_begins: 'commence au plus tard ce jour',
    preparation_ready: 'doit être prêt',
    cascade_due: 'doit avoir suivi',
    round_due: 'dernier jour pour les remarques',
    plan_starts: 'la période commence',
    plan_ends: 'dernier jour de la période',
    plan_decided: 'a été décidé',
    plan_in_force: 'est entré en vigueur',
    plan_published: 'a été publié',
    milestone_due: 'à atteindre',
    figures_due: 'les chiffres doivent être là',
    approval_waiting: 'des chiffres attendent une approbation',
    sitting_held: 'siège',
    step_begins: 'commence au plus tard ce jour',
    step_ready: 'doit être franchie',
    step_asked: 'réponse demandée pour ce jour',
  },
  sources: {
    law: 'fixé par la loi',
    observed: 'comme lors d’un cycle précédent',
    usual: 'habituel : aucune loi ne le fixe',
    planned: 'prévu',
  },
  basis: (words) => `Fondement : ${words}`,
  owner: (name) => `Tenu par : ${name}`,
  mail: {
    subject: (count) => (count === 1 ? 'Une date approche' : `${count} dates approchent`),
    greeting: (name) => `Bonjour ${name},`,
    near: (count) =>
      count === 1 ? 'Ceci approche dans ce dont vous répondez :' : 'Ces dates approchent dans ce dont vous répondez :',
    left: (count) =>
      count === 0
        ? 'plus aucun jour ouvrable'
        : count === 1
          ? 'encore 1 jour ouvrable'
          : `encore ${count} jours ouvrables`,
    all: 'Tout le calendrier :',
    off: (address) => `D’autres jours, ou plus de tels courriels : ${address}`,
  },
} satisfies SameKeys<typeof en>
