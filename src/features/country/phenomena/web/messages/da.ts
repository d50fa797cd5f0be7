import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const relatedItem = 'Relateret punkt'
const same = 'samme'
const renamed = 'omdøbt'
const split = 'delt'
const merged = 'sammenlagt'
const broadened = 'udvidet'
const narrowed = 'indsnævret'
const dropped = 'udgået'
const newItem = 'nyt'

export const da: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  title: headings.phenomena,
  intro:
    'Hver generation af planer har sin egen liste over fænomener. Sammenlign to lister for at se, hvordan punkter svarer til hinanden på tværs af år og forfattere.',
  fromList: headings.list,
  toList: 'Sammenlign med',
  items: (count) => plural('da', count, '1 punkt', `${count} punkter`),
  picture: (from, to) => `Relationer fra ${from} til ${to}`,
  table: 'Relationer som tabel',
  was: headings.item,
  relation: 'Relation',
  relatedItem,
  author: 'Ifølge',
  note: 'Note',
  noValue: statuses.none,
  noRelations: 'Endnu ingen relationer mellem disse lister',
  noRelationsText: 'Vælg to på hinanden følgende lister. En administrator kan tilføje relationer mellem punkter.',
  none: 'Ingen lister endnu',
  noneText: 'Lister over fænomener er en del af landepakken, som en administrator installerer.',
  unverified: 'ordlyden er usikker i kilderne',
  before: 'Tidligere punkter',
  after: 'Senere punkter',
  meanings: 'Tilsvarende punkter på andre lister',
  exact: 'samme betydning',
  other: 'anden rækkevidde',
  rejected: 'Fravalgt her',
  aside: 'Fravælg',
  includeAgain: 'Medtag igen',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  addLink: 'Tilføj relation',
  add: actions.add,
  target: relatedItem,
  edited: statuses.editedHere,
  strategy: 'Åbn strategien',
  only: actions.show,
  all: (count) => plural('da', count, 'Den eneste række', `Alle ${count} rækker`),
  outcomeCount: (outcome, count) => `${outcome} (${count})`,
  viaLists: (way) => `via andre lister: ${way}`,
  exportCsv: actions.downloadAsCsv,
  fromCode: labels.code,
  toCode: 'Kode for relateret punkt',
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
    changed: 'ændret flere gange',
    none: 'intet tilsvarende punkt',
  },
  errors: {
    UNKNOWN_REFERENCE: 'Punktet findes ikke længere. Genindlæs siden.',
    TARGET_DOES_NOT_FIT: '»Udgået« og »nyt« har intet relateret punkt. Alle andre relationer kræver et andet punkt.',
    LINK_EXISTS: 'Relationen findes allerede.',
  },
}
