import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

const relatedItem = 'Related item'
const same = 'same'
const renamed = 'renamed'
const split = 'split'
const merged = 'merged'
const broadened = 'broadened'
const narrowed = 'narrowed'
const dropped = 'dropped'
const newItem = 'new'

export const en = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  title: headings.phenomena,
  intro:
    'Each generation of plans has its own list of phenomena. Compare two lists to see how items correspond across years and authors.',
  fromList: headings.list,
  toList: 'Compare with',
  items: (count: number) => plural('en', count, '1 item', `${count} items`),
  picture: (from: string, to: string) => `Relations from ${from} to ${to}`,
  table: 'Relations as a table',
  was: headings.item,
  relation: 'Relation',
  relatedItem,
  author: 'According to',
  note: 'Note',
  noValue: statuses.none,
  noRelations: 'No relations between these lists yet',
  noRelationsText: 'Choose two successive lists. An administrator can add relations between items.',
  none: 'No lists yet',
  noneText: 'Lists of phenomena are part of the country pack, which an administrator installs.',
  unverified: 'wording uncertain in the sources',
  before: 'Earlier items',
  after: 'Later items',
  meanings: 'Equivalent items in other lists',
  exact: 'same meaning',
  other: 'different scope',
  rejected: 'Excluded here',
  aside: 'Exclude',
  includeAgain: 'Include again',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  addLink: 'Add relation',
  add: actions.add,
  target: relatedItem,
  edited: statuses.editedHere,
  strategy: 'Open strategy',
  only: actions.show,
  all: (count: number) => plural('en', count, 'The only row', `All ${count} rows`),
  outcomeCount: (outcome: string, count: number) => `${outcome} (${count})`,
  viaLists: (way: string) => `via other lists: ${way}`,
  exportCsv: actions.downloadAsCsv,
  fromCode: labels.code,
  toCode: 'Code of related item',
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
    changed: 'changed several times',
    none: 'no equivalent',
  },
  errors: {
    UNKNOWN_REFERENCE: 'This item no longer exists. Reload the page.',
    TARGET_DOES_NOT_FIT:
      '“Dropped” and “new” have no related item. Every other relation requires a different related item.',
    LINK_EXISTS: 'This relation already exists.',
  },
}
