import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as listWorkbooks } from '../../list-workbooks/messages/fr.ts'
import { fr as words } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  announcedNotDecided: 'Annoncé, pas encore décidé',
  valid: 'Validité',
  import: 'Importer',
  changeAreas: 'Modifier des territoires',
  end: 'Mettre fin',
  details: 'Données',
  predecessors: 'Prédécesseurs',
  noContainedAreas: 'Ce territoire ne comprend pas d’autres territoires.',
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
  asOn: 'Situation au',
  today: 'Aujourd’hui',
  all: statuses.standalone.all,
  search: actions.search,
  name: labels.name,
  kind: labels.kind,
  level: listWorkbooks.heads.level,
  area: labels.area,
  territory: 'Territoire',
  code: labels.code,
  from: headings.startingFrom,
  until: listWorkbooks.heads.validTo,
  since: phrases.since,
  ended: (day) => `jusqu’au ${day}`,
  between: (from, to) => `${from} – ${to}`,
  asTable: actions.showAsTable,
  exportCsv: actions.downloadAsCsv,
  rows: (count) => plural('fr', count, `${count} ligne`, `${count} lignes`),
  levels: words.levels,
  hierarchies: words.hierarchies,
  changes: {
    merge: 'fusion',
    split: 'scission',
    recode: 'nouveau code',
    planned_merge: 'fusion prévue',
  },
  sources: {
    pack: 'issu du pack national',
    edited: statuses.editedHere,
    imported: 'importé d’un fichier',
  },
  errors: {
    CODE_TAKEN: 'Ce code est déjà utilisé. Choisissez un autre code.',
    UNKNOWN_REFERENCE: 'Un élément choisi n’existe plus. Rechargez la page.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    NOT_YOUR_ORGANISATION: 'Vous ne pouvez le faire que pour votre propre organisation.',
    DATE_IN_PAST:
      'Ce jour est antérieur à aujourd’hui. Choisissez aujourd’hui ou un jour ultérieur. Seul un administrateur de l’installation corrige des jours antérieurs, et jamais pour lui-même.',
    PARENTS_OVERLAP: listWorkbooks.issues.PARENTS_OVERLAP,
    CYCLE: 'Un territoire ne peut pas se situer dans lui-même. Choisissez un autre territoire.',
    AREA_CYCLE: 'Une organisation ne peut pas faire partie d’elle-même. Choisissez une autre organisation.',
    ALREADY_ENDED: 'Ceci a déjà pris fin. Rechargez la page.',
    FUNCTION_IS_SEAT: listWorkbooks.issues.FUNCTION_IS_SEAT,
    SEAT_IN_USE: listWorkbooks.issues.SEAT_IN_USE,
    FUNCTION_OCCUPIED: (held) =>
      `${held.personName} exerce cette fonction pendant cette période. Mettez d’abord fin à cette désignation, ou faites reprendre la fonction à la date choisie.`,
    ALREADY_IN_TABLE: 'La matière a déjà une ligne à ce niveau pour cette période. Modifiez cette ligne.',
    ISSUES_IN_FILE: 'Le fichier n’a pas été importé car il contient des erreurs. Corrigez-les et relisez le fichier.',
    EMAIL_TAKEN: 'Cette adresse e-mail est déjà utilisée par une autre personne. Indiquez une autre adresse.',
  },
  areaKinds: words.areaKinds,
}
