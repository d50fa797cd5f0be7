import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Revue d’alignement',
  note: 'Qui, en dessous, a répondu à ce qui est entré en vigueur, et qui a dépassé la date.',
  headOf: (plan, version) => `Revue de ${plan}, version ${version}`,
  amends: 'addendum : seul ce qui a changé est redemandé',
  progress: (answered, bodies) => `${answered} sur ${bodies} ont répondu`,
  late: (count) => `${count} en retard`,
  begun: (count) => `${count} en cours`,
  notAnswered: (count) => `${count} pas commencé`,
  due: (day) => `réponse attendue pour le ${day}`,
  since: (day) => `en vigueur depuis le ${day}`,
  by: 'Par territoire',
  areas: 'Avancement par territoire',
  area: 'Territoire',
  elsewhere: 'Dans aucun de ceux-ci',
  bodies: 'Instances',
  answered: 'Répondu',
  lateHead: 'En retard',
  lateBodies: (count) => (count === 1 ? '1 instance est en retard' : `${count} instances sont en retard`),
  open: (count) => (count === 1 ? '1 point ouvert' : `${count} points ouverts`),
  loading: 'Lecture de la revue en cours',
  changed: (version) => `Modifié depuis la version ${version}`,
  fields: { title: 'Titre', gain: 'Ce que les gens y gagnent', rationale: 'Pourquoi', body: 'Texte' },
  others: (count) =>
    count === 1 ? 'Une donnée hors du texte a changé.' : `${count} données hors du texte ont changé.`,
  former: 'Réponse précédente',
  noFormer: 'Il n’y avait pas de réponse à la version précédente, ou elle n’est pas pour vous.',
  removed: 'supprimé',
  added: 'ajouté',
}
