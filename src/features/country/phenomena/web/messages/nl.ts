import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const relatedItem = 'Verwant item'
const same = 'hetzelfde'
const renamed = 'hernoemd'
const split = 'gesplitst'
const merged = 'samengevoegd'
const broadened = 'verruimd'
const narrowed = 'beperkt'
const dropped = 'weggevallen'
const newItem = 'nieuw'

export const nl: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  title: headings.phenomena,
  intro:
    'Elke generatie plannen heeft haar eigen lijst van fenomenen. Vergelijk twee lijsten om te zien hoe items uit verschillende jaren en van verschillende auteurs overeenkomen.',
  fromList: headings.list,
  toList: 'Vergelijken met',
  items: (count) => plural('nl', count, '1 item', `${count} items`),
  picture: (from, to) => `Relaties van ${from} naar ${to}`,
  table: 'Relaties als tabel',
  was: headings.item,
  relation: 'Relatie',
  relatedItem,
  author: 'Volgens',
  note: 'Toelichting',
  noValue: statuses.none,
  noRelations: 'Nog geen relaties tussen deze lijsten',
  noRelationsText: 'Kies twee opeenvolgende lijsten. Een beheerder kan relaties tussen items toevoegen.',
  none: 'Nog geen lijsten',
  noneText: 'Fenomenenlijsten maken deel uit van het landenpakket, dat een beheerder installeert.',
  unverified: 'formulering onzeker in de bronnen',
  before: 'Vroegere items',
  after: 'Latere items',
  meanings: 'Overeenkomstige items in andere lijsten',
  exact: 'zelfde betekenis',
  other: 'andere reikwijdte',
  rejected: 'Hier uitgesloten',
  aside: 'Uitsluiten',
  includeAgain: 'Weer opnemen',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  addLink: 'Relatie toevoegen',
  add: actions.add,
  target: relatedItem,
  edited: statuses.editedHere,
  strategy: 'Strategie openen',
  only: actions.show,
  all: (count) => plural('nl', count, 'De enige rij', `Alle ${count} rijen`),
  outcomeCount: (outcome, count) => `${outcome} (${count})`,
  viaLists: (way) => `via andere lijsten: ${way}`,
  exportCsv: actions.downloadAsCsv,
  fromCode: labels.code,
  toCode: 'Code van verwant item',
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
    changed: 'meermaals gewijzigd',
    none: 'geen overeenkomstig item',
  },
  errors: {
    UNKNOWN_REFERENCE: 'Dit item bestaat niet meer. Laad de pagina opnieuw.',
    TARGET_DOES_NOT_FIT:
      'Bij “weggevallen” en “nieuw” hoort geen verwant item. Elke andere relatie vereist een ander item.',
    LINK_EXISTS: 'Deze relatie bestaat al.',
  },
}
