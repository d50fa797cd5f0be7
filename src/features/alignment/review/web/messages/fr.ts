import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Revue d’alignement',
  hint: 'Avancement des organisations appelées à répondre à une version en vigueur.',
  headOf: (plan, version) => `Alignement sur ${plan}, version ${version}`,
  amends: 'addendum : seuls les points modifiés appellent une nouvelle réponse',
  progress: (answered, organisations) =>
    `${answered} sur ${organisations} ${plural('fr', answered, 'a répondu', 'ont répondu')}`,
  notAsked: 'Aucune organisation n’a été invitée à répondre à cette version.',
  late: (count) => `${count} en retard`,
  begun: (count) => `${count} en cours`,
  notAnswered: (count) => plural('fr', count, `${count} non commencée`, `${count} non commencées`),
  due: (day) => `réponse attendue pour le ${day}`,
  since: (day) => `en vigueur depuis le ${day}`,
  groupBy: 'Grouper par',
  areas: 'Avancement par territoire',
  area: labels.area,
  elsewhere: 'Autres territoires',
  organisations: labels.organisations,
  answered: 'Réponses',
  lateHead: statuses.standalone.overdue,
  lateOrganisations: (count) =>
    plural('fr', count, `${count} organisation est en retard`, `${count} organisations sont en retard`),
  open: (count) => plural('fr', count, `${count} point ouvert`, `${count} points ouverts`),
  loading: actions.loading,
  changed: (version) => `Modifications depuis la version ${version}`,
  fields: { title: labels.title, gain: 'Bénéfice pour la population', rationale: 'Justification', body: labels.text },
  others: (count) =>
    plural(
      'fr',
      count,
      `${count} donnée hors du texte a été modifiée.`,
      `${count} données hors du texte ont été modifiées.`,
    ),
  previousAnswer: 'Réponse précédente',
  noFormer: 'La version précédente n’a pas reçu de réponse, ou celle-ci ne vous est pas visible.',
  removed: outcomes.removed,
  added: outcomes.added,
}
