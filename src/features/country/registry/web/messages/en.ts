import { en as actions } from '#shared/action-messages/en.ts'
import { en as confirmations } from '#shared/confirmation-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as listWorkbooks } from '../../list-workbooks/messages/en.ts'
import { en as words } from '../../messages/en.ts'

export const en = {
  announcedNotDecided: 'Announced, not decided',
  valid: 'Valid',
  import: 'Import',
  changeAreas: 'Change areas',
  end: 'End',
  details: 'Details',
  predecessors: 'Predecessors',
  noContainedAreas: 'This area contains no other areas.',
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
  asOn: 'Situation on',
  today: 'Today',
  all: statuses.standalone.all,
  search: actions.search,
  name: labels.name,
  kind: labels.kind,
  level: listWorkbooks.heads.level,
  area: labels.area,
  territory: 'Territory',
  code: labels.code,
  from: headings.startingFrom,
  until: listWorkbooks.heads.validTo,
  since: phrases.since,
  ended: (day: string) => `until ${day}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  asTable: actions.showAsTable,
  exportCsv: actions.downloadAsCsv,
  rows: (count: number) => plural('en', count, '1 row', `${count} rows`),
  levels: words.levels,
  hierarchies: words.hierarchies,
  changes: {
    merge: 'merger',
    split: 'split',
    recode: 'new code',
    planned_merge: 'planned merger',
  },
  sources: {
    pack: 'from the country pack',
    edited: statuses.editedHere,
    imported: 'imported from a file',
  },
  errors: {
    CODE_TAKEN: 'This code is already in use. Choose another code.',
    UNKNOWN_REFERENCE: 'A selected item no longer exists. Reload the page.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    NOT_YOUR_ORGANISATION: 'You can do this only for your own organisation.',
    DATE_IN_PAST:
      'The day is before today. Choose today or a later day. Only an administrator of the instance corrects earlier days, and not for themselves.',
    PARENTS_OVERLAP: listWorkbooks.issues.PARENTS_OVERLAP,
    CYCLE: 'An area cannot be located in itself. Choose another area.',
    AREA_CYCLE: 'An organisation cannot be part of itself. Choose another organisation.',
    ALREADY_ENDED: 'This has already ended. Reload the page.',
    FUNCTION_IS_SEAT: listWorkbooks.issues.FUNCTION_IS_SEAT,
    SEAT_IN_USE: listWorkbooks.issues.SEAT_IN_USE,
    FUNCTION_OCCUPIED: (held: { personName: string }) =>
      `${held.personName} holds this function in that period. End that appointment first, or let the new person take over on the chosen date.`,
    ALREADY_IN_TABLE: 'The topic already has a row at this level for that period. Edit that row.',
    ISSUES_IN_FILE: 'The file was not imported because it contains errors. Fix them and read the file again.',
    EMAIL_TAKEN: 'This email address is already used by another person. Enter another address.',
  },
  areaKinds: words.areaKinds,
}
