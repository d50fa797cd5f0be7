import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const assignTask = 'Attribuer la tâche'

export const fr = {
  title: 'Calendrier',
  intro: 'Dates et échéances de vos plans, avec leur fondement et l’organisation responsable.',
  loading: 'Chargement du calendrier…',
  scope: actions.show,
  whos: { mine: 'Mes responsabilités', organisation: 'Mon organisation', all: 'Tout ce qui m’est visible' },
  kind: 'Type',
  allKinds: 'Tous les types',
  previous: 'Mois précédent',
  next: actions.nextMonth,
  thisMonth: 'Ce mois-ci',
  month: headings.month,
  grid: (month) => `Calendrier, ${month}`,
  list: (month) => `Dates, ${month}`,
  late: statuses.standalone.overdue,
  lateHint: 'Éléments ouverts dont l’échéance est dépassée.',
  day: labels.date,
  item: 'Objet',
  basis: labels.basis,
  responsible: headings.responsible,
  days: (count) => plural('fr', count, `${count} jour de retard`, `${count} jours de retard`),
  since: phrases.since,
  more: (count) => plural('fr', count, `et ${count} autre`, `et ${count} autres`),
  done: 'terminé',
  none: 'Aucune date ce mois-ci',
  noneText: 'Choisissez un autre mois ou affichez tout ce qui vous est visible.',
  left: (count) =>
    plural(
      'fr',
      count,
      `${count} autre date n’est pas affichée. Choisissez un type pour restreindre la liste.`,
      `${count} autres dates ne sont pas affichées. Choisissez un type pour restreindre la liste.`,
    ),
  hand: 'Attribuer',
  handOf: (what) => `Attribuer : ${what}`,
  handTitle: assignTask,
  assignee: 'Attribuer à',
  wholeBody: 'Toute l’organisation',
  functionHolder: (fn, name) => `${fn} (${name})`,
  reason: headings.optionalReason,
  save: assignTask,
  cancel: actions.cancel,
  handed: 'Tâche attribuée',
  history: 'Attributions précédentes',
  handedTo: (who, when) => `à ${who}, ${when}`,
  handedBy: phrases.by,
  cycles: 'Ligne du temps de tous les cycles',
  own: 'Abonnement au calendrier',
  ownHint:
    'Une adresse privée pour votre logiciel d’agenda. Toute personne qui connaît cette adresse peut lire vos dates. Traitez-la comme un mot de passe.',
  ownShown: 'Cette adresse n’est affichée qu’une seule fois. Copiez-la maintenant dans votre logiciel d’agenda.',
  address: 'Adresse privée',
  copy: actions.copy,
  copied: 'Copiée',
  make: 'Créer une adresse',
  renew: 'Créer une nouvelle adresse',
  renewHint: 'Une nouvelle adresse remplace l’adresse actuelle.',
  withdraw: 'Révoquer l’adresse',
  withdrawn: 'Adresse révoquée',
  madeOn: (day) => `Créée le ${day}.`,
  readOn: (day) => `Dernière utilisation le ${day}.`,
  neverRead: 'Pas encore utilisée.',
  noFeed: 'Aucune adresse n’a encore été créée.',
  remind: 'Rappels par e-mail',
  remindHint: 'Au plus 1 e-mail par jour ouvrable sur vos dates et échéances.',
  noMail: 'Cette installation n’envoie pas d’e-mails. Un administrateur peut configurer un serveur de messagerie.',
  before: (count) => plural('fr', count, `${count} jour ouvrable avant`, `${count} jours ouvrables avant`),
  saved: 'Rappels enregistrés',
  noReminders: 'Si aucune option n’est sélectionnée, vous ne recevez pas de rappels.',
} satisfies SameKeys<typeof en>
