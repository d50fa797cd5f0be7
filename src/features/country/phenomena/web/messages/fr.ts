import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

const relatedItem = 'Élément lié'
const same = 'identique'
const renamed = 'renommé'
const split = 'scindé'
const merged = 'fusionné'
const broadened = 'élargi'
const narrowed = 'restreint'
const dropped = 'abandonné'
const newItem = 'nouveau'

export const fr: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  title: headings.phenomena,
  intro:
    'Chaque génération de plans a sa propre liste de phénomènes. Comparez deux listes pour voir comment les éléments correspondent d’une année ou d’un auteur à l’autre.',
  fromList: headings.list,
  toList: 'Comparer à',
  items: (count) => plural('fr', count, `${count} élément`, `${count} éléments`),
  picture: (from, to) => `Relations de ${from} à ${to}`,
  table: 'Relations sous forme de tableau',
  was: headings.item,
  relation: 'Relation',
  relatedItem,
  author: 'Selon',
  note: 'Note',
  noValue: statuses.none,
  noRelations: 'Pas encore de relations entre ces listes',
  noRelationsText: 'Choisissez deux listes successives. Un administrateur peut ajouter des relations entre éléments.',
  none: 'Pas encore de listes',
  noneText: 'Les listes de phénomènes font partie du pack national, qu’un administrateur installe.',
  unverified: 'formulation incertaine dans les sources',
  before: 'Éléments antérieurs',
  after: 'Éléments ultérieurs',
  meanings: 'Éléments équivalents dans d’autres listes',
  exact: 'même sens',
  other: 'portée différente',
  rejected: 'Relations écartées ici',
  aside: 'Écarter',
  includeAgain: 'Reprendre',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  addLink: 'Ajouter une relation',
  add: actions.add,
  target: relatedItem,
  edited: statuses.editedHere,
  strategy: 'Ouvrir la stratégie',
  only: actions.show,
  all: (count) => plural('fr', count, 'La seule ligne', `Les ${count} lignes`),
  outcomeCount: (outcome, count) => `${outcome} (${count})`,
  viaLists: (way) => `via d’autres listes : ${way}`,
  exportCsv: actions.downloadAsCsv,
  fromCode: labels.code,
  toCode: 'Code de l’élément lié',
  relations: {
    same,
    renamed,
    split,
    merged,
    widened: broadened,
    narrowed,
    moved: outcomes.moved,
    dropped,
    new: newItem,
  },
  outcomes: {
    same,
    renamed,
    split,
    merged,
    widened: broadened,
    narrowed,
    moved: outcomes.moved,
    dropped,
    new: newItem,
    changed: 'modifié plusieurs fois',
    none: 'sans équivalent',
  },
  errors: {
    UNKNOWN_REFERENCE: 'Cet élément n’existe plus. Rechargez la page.',
    TARGET_DOES_NOT_FIT:
      '« Abandonné » et « nouveau » n’ont pas d’élément lié. Toute autre relation exige un autre élément.',
    LINK_EXISTS: 'Cette relation existe déjà.',
  },
}
