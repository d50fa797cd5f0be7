import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { plural } from '#shared/plural.ts'

/** Messages for the import of a workbook: the preview, the issues and the fixes. */
export const en = {
  choose: 'Choose workbook',
  hint: (kinds: readonly string[]) => `or drop it here (${kinds.join(', ')})`,
  loading: 'Reading the workbook …',
  previewTitle: (file: string) => `Import preview of “${file}”`,
  which: actions.show,
  all: 'all rows',
  rows: 'Rows of the workbook',
  row: headings.row,
  noChanges: 'The workbook contains no changes.',
  faultsTitle: (count: number) =>
    plural('en', count, `${count} error: nothing was imported`, `${count} errors: nothing was imported`),
  faultsHint: 'Fix the errors in the workbook, save it and choose it again.',
  cell: 'Cell',
  column: 'Column',
  issue: 'Issue and fix',
  value: headings.value,
  proposal: headings.suggestion,
  whole: 'entire sheet',
  issueCodes: {
    NO_TABLE: 'No sheet has the columns of this table. Download the workbook from this page and fill it in.',
    COLUMN_MISSING: 'This column is missing. Add it again; its heading can be in any language of Integral.',
    DUPLICATE_COLUMN: 'Two columns have this heading. Delete or rename one of them.',
    CELL_ERROR: 'The formula in this cell has no result. Enter the value itself.',
    TEXT_TOO_LONG: 'This text is too long. Shorten it.',
    TEXT_UNSTORABLE: 'This text contains a character that cannot be saved. Enter the text again.',
    SENSITIVE_TEXT:
      'This may be a national register number, a number plate, a bank account number or a classification marking. Integral does not store such data. Remove it.',
    DATE_MALFORMED: 'This is not a date. Use the format 31/12/2026.',
    NOT_IN_LIST: 'This value is not in the list. Choose a value from the list.',
    DUPLICATE_ROW: 'This row is a duplicate of the row whose number is shown. Keep only one of them.',
  },
}
