import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as errors } from '#shared/error-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as listWorkbooks } from '../../list-workbooks/messages/de.ts'
import { de as words } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  announcedNotDecided: 'Angekündigt, noch nicht beschlossen',
  valid: 'Gültigkeit',
  import: 'Importieren',
  changeAreas: 'Gebiete ändern',
  end: 'Beenden',
  details: 'Angaben',
  predecessors: 'Vorgänger',
  noContainedAreas: 'Dieses Gebiet umfasst keine weiteren Gebiete.',
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  saved: confirmations.saved,
  edit: actions.edit,
  add: actions.add,
  more: actions.showMore,
  reason: labels.reason,
  reasonHint: phrases.reasonHint,
  asOn: 'Stand am',
  today: 'Heute',
  all: statuses.standalone.all,
  search: actions.search,
  name: labels.name,
  kind: labels.kind,
  level: listWorkbooks.heads.level,
  area: labels.area,
  territory: 'Staatsgebiet',
  code: labels.code,
  from: headings.startingFrom,
  until: listWorkbooks.heads.validTo,
  since: phrases.since,
  ended: (day) => `bis ${day}`,
  between: (from, to) => `${from} – ${to}`,
  asTable: actions.showAsTable,
  exportCsv: actions.downloadAsCsv,
  rows: (count) => plural('de', count, '1 Zeile', `${count} Zeilen`),
  levels: words.levels,
  hierarchies: words.hierarchies,
  changes: {
    merge: 'Zusammenlegung',
    split: 'Teilung',
    recode: 'neuer Code',
    planned_merge: 'geplante Zusammenlegung',
  },
  sources: {
    pack: 'aus dem Länderpaket',
    edited: statuses.editedHere,
    imported: 'aus einer Datei importiert',
  },
  errors: {
    CODE_TAKEN: 'Dieser Code wird bereits verwendet. Wählen Sie einen anderen Code.',
    UNKNOWN_REFERENCE: 'Ein gewählter Eintrag existiert nicht mehr. Laden Sie die Seite neu.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    NOT_YOUR_ORGANISATION: 'Dies ist nur für Ihre eigene Organisation möglich.',
    DATE_IN_PAST:
      'Der Tag liegt vor heute. Wählen Sie heute oder einen späteren Tag. Frühere Tage berichtigt nur die Administration der Installation, und niemand für sich selbst.',
    PARENTS_OVERLAP: listWorkbooks.issues.PARENTS_OVERLAP,
    CYCLE: 'Ein Gebiet kann nicht in sich selbst liegen. Wählen Sie ein anderes Gebiet.',
    AREA_CYCLE: 'Eine Organisation kann nicht Teil von sich selbst sein. Wählen Sie eine andere Organisation.',
    ALREADY_ENDED: 'Dies ist bereits beendet. Laden Sie die Seite neu.',
    FUNCTION_IS_SEAT: listWorkbooks.issues.FUNCTION_IS_SEAT,
    SEAT_IN_USE: listWorkbooks.issues.SEAT_IN_USE,
    FUNCTION_OCCUPIED: (held) =>
      `${held.personName} hat diese Funktion in diesem Zeitraum inne. Beenden Sie zuerst diese Besetzung, oder lassen Sie die neue Person die Funktion am gewählten Datum übernehmen.`,
    ALREADY_IN_TABLE: 'Das Thema hat auf dieser Ebene für diesen Zeitraum bereits eine Zeile. Bearbeiten Sie diese.',
    ISSUES_IN_FILE:
      'Die Datei wurde nicht importiert, weil sie Fehler enthält. Beheben Sie diese und lesen Sie die Datei erneut.',
    EMAIL_TAKEN: 'Diese E-Mail-Adresse wird bereits von einer anderen Person verwendet. Geben Sie eine andere ein.',
  },
  areaKinds: words.areaKinds,
}
