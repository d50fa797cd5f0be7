import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  begin: 'Neue Generation anlegen',
  beginHint:
    'Alle Einträge der vorigen Liste werden mit der Beziehung „gleich“ übernommen. Danach können Sie sie umbenennen, teilen oder beenden.',
  beginDo: 'Liste anlegen',
  code: labels.code,
  codeHint: 'Kurz und nie wiederverwendet: NSP-2026',
  former: 'Auf Grundlage von',
  empty: 'leere Liste',
  endsFormer: 'Vorige Liste an diesem Datum beenden',
  validFrom: headings.since,
  validTo: 'Bis (erster Tag, an dem der Eintrag nicht mehr gilt)',
  nameIn: phrases.nameIn,
  editList: 'Liste bearbeiten',
  removeList: 'Liste entfernen',
  addItem: 'Eintrag hinzufügen',
  editItem: actions.edit,
  parent: headings.partOf,
  noParent: 'keiner (Haupteintrag)',
  unverified: 'Wortlaut in den Quellen unsicher',
  restore: 'Aus dem Länderpaket wiederherstellen',
  remove: 'Eintrag entfernen',
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  cancel: actions.cancel,
  save: actions.save,
  saved: confirmations.saved,
  begun: 'Liste angelegt',
  added: statuses.standalone.added,
  removed: 'Entfernt',
  undo: 'Rückgängig machen',
  workbook: actions.exportOrImport,
  relate: 'Einträge verknüpfen',
  relateOn:
    'Wählen Sie einen Eintrag auf der einen Seite und dann seine Entsprechung auf der anderen. Mit den Pfeiltasten gehen Sie durch die Einträge, mit der Eingabetaste wählen Sie aus, mit Esc beenden Sie.',
  relateTitle: 'Beziehung zwischen zwei Einträgen',
  picked: (name: string) => `Ausgewählt: ${name}. Wählen Sie nun einen Eintrag auf der anderen Seite.`,
  consequences: headings.consequences,
  noConsequences: 'Es ändern sich keine Entsprechungen.',
  gains: (value: string, others: string) => `„${value}“ erhält dieselbe Bedeutung wie ${others}`,
  loses: (value: string, others: string) => `„${value}“ hat nicht mehr dieselbe Bedeutung wie ${others}`,
  plans: (count: number) => plural('de', count, 'Betrifft 1 laufenden Plan', `Betrifft ${count} laufende Pläne`),
  noPlans: 'Es sind keine laufenden Pläne betroffen, die für Sie sichtbar sind.',
  ended: statuses.ended,
  errors: {
    CODE_TAKEN:
      'Dieser Code wird bereits verwendet und kann keine andere Bedeutung erhalten. Wählen Sie einen anderen Code.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    PARENT_DOES_NOT_FIT:
      'Ein Eintrag kann nur Teil eines anderen Eintrags derselben Liste sein. Wählen Sie einen anderen Eintrag.',
    ITEM_OWNED_BY_PACK:
      'Dies kann nicht entfernt werden, weil es Teil des Länderpakets ist und Pläne darauf verweisen können. Geben Sie stattdessen ein Enddatum an.',
    IN_USE:
      'Dies kann nicht entfernt werden, weil ein Plan, eine Bewertung oder eine andere Liste darauf verweist. Geben Sie stattdessen ein Enddatum an.',
    ITEM_NOT_IN_PACK: 'Das Länderpaket enthält diesen Eintrag nicht. Er kann daher nicht wiederhergestellt werden.',
  },
}
