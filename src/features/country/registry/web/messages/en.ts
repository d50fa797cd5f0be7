import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

import { en as words } from '../../messages/en.ts'

export const en = {
  loading: actions.loading,
  cancel: 'Cancel',
  close: actions.close,
  save: actions.save,
  saved: 'Saved',
  edit: 'Edit',
  add: actions.add,
  more: actions.showMore,
  reason: labels.reason,
  reasonHint: 'Recorded in the audit log with your name.',
  asOn: 'Situation on',
  today: 'Today',
  all: 'All',
  search: 'Search',
  name: labels.name,
  kind: labels.kind,
  level: 'Level',
  area: labels.area,
  territory: 'Territory',
  code: labels.code,
  from: 'From',
  until: 'Until',
  since: (day: string) => `since ${day}`,
  ended: (day: string) => `until ${day}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  unknownDate: 'no date known',
  asTable: 'Show as table',
  exportCsv: 'Download as CSV',
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
    edited: 'edited here',
    imported: 'imported from a file',
  },
  errors: {
    CODE_TAKEN: 'This code is already in use. Choose another code.',
    UNKNOWN_REFERENCE: 'A selected item no longer exists. Reload the page.',
    PERIOD_END_BEFORE_START: 'The end date is before the start date. Correct one of the dates.',
    PARENTS_OVERLAP:
      'The area would have two places in one hierarchy at the same time. End one before the other begins.',
    CYCLE: 'An area cannot be located in itself. Choose another area.',
    AREA_CYCLE: 'An organisation cannot be part of itself. Choose another organisation.',
    ALREADY_ENDED: 'This has already ended. Reload the page.',
    FUNCTION_OCCUPIED: (held: { personName: string }) =>
      `${held.personName} holds this function in that period. End that appointment first, or let the new person take over on the chosen date.`,
    ALREADY_IN_TABLE: 'The topic already has a row at this level for that period. Edit that row.',
    ISSUES_IN_FILE: 'The file was not imported because it contains errors. Fix them and read the file again.',
    EMAIL_TAKEN: 'This email address is already used by another person. Enter another address.',
  },
  areaKinds: words.areaKinds,
}
