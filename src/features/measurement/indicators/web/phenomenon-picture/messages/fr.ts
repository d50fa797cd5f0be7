import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as indicatorsPage } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  none: 'Aucun indicateur n’est encore lié à ce phénomène.',
  noneText: 'Un administrateur des listes lie les phénomènes à la page d’un indicateur.',
  notReported: (names: string) => `Aucun chiffre n’a été communiqué ici pour : ${names}.`,
  latest: (period: string) => `Dernier chiffre, ${period}`,
  peers: (count: number) =>
    plural(
      'fr',
      count,
      `Médiane de ${count} territoire de taille comparable`,
      `Médiane de ${count} territoires de taille comparable`,
    ),
  noPeers: 'Trop peu de territoires de taille comparable disposent d’un chiffre pour la comparaison.',
  directions: {
    up: indicatorsPage.neighbours.directions.up,
    down: indicatorsPage.neighbours.directions.down,
    level: indicatorsPage.neighbours.directions.level,
  },
  breaks: (days: string) => `Rupture de série le ${days} : les chiffres antérieurs ne sont pas comparables.`,
  gaps: (years: string) => `Aucun chiffre pour ${years}.`,
  countedFor: (name: string) => `Compté pour « ${name} »`,
  other: (word: string) => `avec une autre portée (${word}) : pas de série continue`,
  sameThing: 'de même signification',
  figures: headings.figures,
  figuresHint: 'Pour votre territoire, toutes éditions des listes confondues.',
  people: 'Résultats d’enquêtes',
  loading: indicatorsPage.loading,
  relatedPhenomena: 'Phénomènes liés',
  relatedPhenomenaHint: 'L’indicateur est affiché avec ces phénomènes et leurs équivalents dans d’autres listes.',
  aboutNone: 'Aucun phénomène n’est encore lié.',
  add: actions.addPhenomenon,
  removeLink: 'Supprimer le lien',
  restoreLink: 'Rétablir le lien',
  rejected: 'supprimé ici',
  edited: 'ajouté ici',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  undo: 'Annuler la suppression',
  linkRemoved: 'Lien supprimé',
}
