import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as words } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: 'Annullér',
  close: actions.close,
  save: actions.save,
  saved: 'Gemt',
  edit: 'Redigér',
  add: actions.add,
  more: actions.showMore,
  reason: labels.reason,
  reasonHint: 'Registreres i ændringsloggen med dit navn.',
  asOn: 'Pr.',
  today: 'I dag',
  all: 'Alle',
  search: 'Søg',
  name: labels.name,
  kind: labels.kind,
  level: 'Niveau',
  area: labels.area,
  territory: 'Territorium',
  code: labels.code,
  from: 'Fra',
  until: 'Til',
  since: (day) => `siden ${day}`,
  ended: (day) => `til ${day}`,
  between: (from, to) => `${from} – ${to}`,
  unknownDate: 'ingen dato angivet',
  asTable: 'Vis som tabel',
  exportCsv: 'Hent som CSV',
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
    edited: 'redigeret her',
    imported: 'importeret fra en fil',
  },
  errors: {
    CODE_TAKEN: 'Koden er allerede i brug. Vælg en anden kode.',
    UNKNOWN_REFERENCE: 'Et valgt punkt findes ikke længere. Genindlæs siden.',
    PERIOD_END_BEFORE_START: 'Slutdatoen ligger før startdatoen. Ret en af dem.',
    PARENTS_OVERLAP:
      'Området ville have to pladser i én inddeling på samme tid. Afslut den ene, før den anden begynder.',
    CYCLE: 'Et område kan ikke ligge i sig selv. Vælg et andet område.',
    AREA_CYCLE: 'En organisation kan ikke være en del af sig selv. Vælg en anden organisation.',
    ALREADY_ENDED: 'Det er allerede afsluttet. Genindlæs siden.',
    FUNCTION_OCCUPIED: (held) =>
      `${held.personName} har funktionen i den periode. Afslut først udpegningen, eller lad den nye person overtage på den valgte dato.`,
    ALREADY_IN_TABLE: 'Emnet har allerede en række på dette niveau for den periode. Redigér den række.',
    ISSUES_IN_FILE: 'Filen blev ikke importeret, fordi den indeholder fejl. Ret dem, og læs filen igen.',
    EMAIL_TAKEN: 'E-mailadressen bruges allerede af en anden person. Angiv en anden adresse.',
  },
  areaKinds: words.areaKinds,
}
