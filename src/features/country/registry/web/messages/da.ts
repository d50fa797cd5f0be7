import { da as actions } from '#shared/action-messages/da.ts'
import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as listWorkbooks } from '../../list-workbooks/messages/da.ts'
import { da as words } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  announcedNotDecided: 'Varslet, endnu ikke besluttet',
  valid: 'Gyldighed',
  import: 'Importér',
  changeAreas: 'Ændr områder',
  end: 'Afslut',
  details: 'Oplysninger',
  predecessors: 'Forgængere',
  noContainedAreas: 'Området omfatter ingen andre områder.',
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
  asOn: 'Pr.',
  today: 'I dag',
  all: statuses.standalone.all,
  search: actions.search,
  name: labels.name,
  kind: labels.kind,
  level: listWorkbooks.heads.level,
  area: labels.area,
  territory: 'Territorium',
  code: labels.code,
  from: headings.startingFrom,
  until: listWorkbooks.heads.validTo,
  since: phrases.since,
  ended: (day) => `til ${day}`,
  between: (from, to) => `${from} – ${to}`,
  asTable: actions.showAsTable,
  exportCsv: actions.downloadAsCsv,
  rows: (count) => plural('da', count, '1 række', `${count} rækker`),
  levels: words.levels,
  hierarchies: words.hierarchies,
  changes: {
    merge: 'sammenlægning',
    split: 'deling',
    recode: 'ny kode',
    planned_merge: 'planlagt sammenlægning',
  },
  sources: {
    pack: 'fra landepakken',
    edited: statuses.editedHere,
    imported: 'importeret fra en fil',
  },
  errors: {
    CODE_TAKEN: 'Koden er allerede i brug. Vælg en anden kode.',
    UNKNOWN_REFERENCE: 'Et valgt punkt findes ikke længere. Genindlæs siden.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    NOT_YOUR_ORGANISATION: 'Du kan kun gøre dette for din egen organisation.',
    DATE_IN_PAST:
      'Dagen ligger før i dag. Vælg i dag eller en senere dag. Kun en administrator af installationen retter tidligere dage, og ikke for sig selv.',
    PARENTS_OVERLAP: listWorkbooks.issues.PARENTS_OVERLAP,
    CYCLE: 'Et område kan ikke ligge i sig selv. Vælg et andet område.',
    AREA_CYCLE: 'En organisation kan ikke være en del af sig selv. Vælg en anden organisation.',
    ALREADY_ENDED: 'Det er allerede afsluttet. Genindlæs siden.',
    FUNCTION_IS_SEAT: listWorkbooks.issues.FUNCTION_IS_SEAT,
    SEAT_IN_USE: listWorkbooks.issues.SEAT_IN_USE,
    FUNCTION_OCCUPIED: (held) =>
      `${held.personName} har funktionen i den periode. Afslut først udpegningen, eller lad den nye person overtage på den valgte dato.`,
    ALREADY_IN_TABLE: 'Emnet har allerede en række på dette niveau for den periode. Redigér den række.',
    ISSUES_IN_FILE: 'Filen blev ikke importeret, fordi den indeholder fejl. Ret dem, og læs filen igen.',
    EMAIL_TAKEN: 'E-mailadressen bruges allerede af en anden person. Angiv en anden adresse.',
  },
  areaKinds: words.areaKinds,
}
