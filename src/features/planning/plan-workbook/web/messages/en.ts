import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

export const en = {
  title: 'Workbook',
  hint: 'Edit the plan with others in a spreadsheet (XLSX). When you import it, you see every change before the plan is changed.',
  download: actions.downloadWorkbook,
  empty: 'Empty workbook for this kind of plan',
  importWorkbook: 'Import a workbook',
  dropHint: 'or drop it here (.xlsx, at most 50 MB)',
  loading: (name: string) => `Reading ${name}`,
  tooLarge: 'The workbook was not imported because it is larger than 50 MB.',
  issues: (count: number) =>
    plural('en', count, '1 error: import not possible', `${count} errors: import not possible`),
  issuesHint: 'Correct the errors in the workbook, save it and import it again.',
  location: 'Location',
  problem: 'Problem and solution',
  whole: 'whole workbook',
  preview: phrases.preview,
  noChanges: 'No changes in this workbook',
  noChangesText: 'The content of this workbook is the same as that of the plan.',
  show: 'Filter',
  all: statuses.standalone.all,
  outcome: 'Effect',
  element: labels.element,
  changes: headings.changes,
  decision: labels.decision,
  row: (sheet: string, row: number) => `${sheet}, row ${row}`,
  deleted: (sheet: string) => `${sheet}, row deleted`,
  untitled: 'untitled',
  was: (value: string) => `When the workbook was downloaded: ${value}`,
  emptiness: statuses.empty,
  unknownElement: 'This element is not in the plan or is not visible to you. The row is ignored.',
  inPlan: 'In the plan',
  inWorkbook: headings.inTheWorkbook,
  choose: 'Choose',
  keepPlan: 'Keep plan',
  useWorkbook: 'Use workbook',
  decisionFor: (title: string) => `Decision for ${title}`,
  remove: (title: string) => `Remove ${title}`,
  removeShort: phrases.removeRow,
  forAll: 'For all conflicts',
  tickAll: 'Remove all deleted rows from the plan',
  more: (count: number) => plural('en', count, 'Show 1 more', `Show ${count} more`),
  beyond: (count: number) =>
    plural(
      'en',
      count,
      '1 more row is not shown. A choice for all rows also applies to it.',
      `${count} more rows are not shown. A choice for all rows also applies to them.`,
    ),
  reason: labels.reason,
  orderReasonHint: 'Recorded in the history with each change.',
  write: (count: number) => plural('en', count, 'Import 1 row', `Import ${count} rows`),
  open: (count: number) => plural('en', count, 'Resolve 1 conflict first.', `Resolve ${count} conflicts first.`),
  goesOn:
    'You can leave this page. The import continues and is listed under “Background tasks”. You can cancel it until the changes are saved.',
  cancelled: 'The import was cancelled. The plan was not changed.',
  done: 'Workbook imported',
  doneText: (changed: number, added: number, removed: number) =>
    `${changed} changed, ${added} new, ${removed} removed. To undo a change, open the history, which shows the earlier text.`,
  history: 'Open history',
  other: 'Import another workbook',
  cancel: 'Cancel import',
  removed: outcomes.removed,
  added: outcomes.added,
}
