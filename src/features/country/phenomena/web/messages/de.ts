import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const relatedItem = 'Verknüpfter Eintrag'
const same = 'gleich'
const renamed = 'umbenannt'
const split = 'geteilt'
const merged = 'zusammengelegt'
const broadened = 'erweitert'
const narrowed = 'eingeschränkt'
const dropped = 'weggefallen'
const newItem = 'neu'

export const de: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  title: headings.phenomena,
  intro:
    'Jede Generation von Plänen hat ihre eigene Liste von Phänomenen. Vergleichen Sie zwei Listen, um zu sehen, welche Einträge aus verschiedenen Jahren und von verschiedenen Verfassern einander entsprechen.',
  fromList: headings.list,
  toList: 'Vergleichen mit',
  items: (count) => plural('de', count, '1 Eintrag', `${count} Einträge`),
  picture: (from, to) => `Beziehungen von ${from} zu ${to}`,
  table: 'Beziehungen als Tabelle',
  was: headings.item,
  relation: 'Beziehung',
  relatedItem,
  author: 'Laut',
  note: 'Anmerkung',
  noValue: statuses.none,
  noRelations: 'Noch keine Beziehungen zwischen diesen Listen',
  noRelationsText:
    'Wählen Sie zwei aufeinanderfolgende Listen. Die Administration kann Beziehungen zwischen Einträgen hinzufügen.',
  none: 'Noch keine Listen',
  noneText: 'Phänomenlisten sind Teil des Länderpakets, das die Administration installiert.',
  unverified: 'Wortlaut in den Quellen unsicher',
  before: 'Frühere Einträge',
  after: 'Spätere Einträge',
  meanings: 'Entsprechende Einträge in anderen Listen',
  exact: 'gleiche Bedeutung',
  other: 'anderer Umfang',
  rejected: 'Hier ausgeschlossen',
  aside: 'Ausschließen',
  includeAgain: 'Wieder aufnehmen',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  addLink: 'Beziehung hinzufügen',
  add: actions.add,
  target: relatedItem,
  edited: statuses.editedHere,
  strategy: 'Strategie öffnen',
  only: actions.show,
  all: (count) => plural('de', count, 'Die einzige Zeile', `Alle ${count} Zeilen`),
  outcomeCount: (outcome, count) => `${outcome} (${count})`,
  viaLists: (way) => `über andere Listen: ${way}`,
  exportCsv: actions.downloadAsCsv,
  fromCode: labels.code,
  toCode: 'Code des verknüpften Eintrags',
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
    changed: 'mehrfach geändert',
    none: 'keine Entsprechung',
  },
  errors: {
    UNKNOWN_REFERENCE: 'Dieser Eintrag existiert nicht mehr. Laden Sie die Seite neu.',
    TARGET_DOES_NOT_FIT:
      '„Weggefallen“ und „neu“ haben keinen verknüpften Eintrag. Jede andere Beziehung erfordert einen anderen Eintrag.',
    LINK_EXISTS: 'Diese Beziehung besteht bereits.',
  },
}
