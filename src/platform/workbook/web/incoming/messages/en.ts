/** Messages for the import of a workbook: the preview, the issues and the fixes. */
export const en = {
  choose: 'Choose the workbook',
  hint: (kinds: readonly string[]) => `or drop it here (${kinds.join(', ')})`,
  reading: 'Reading the workbook',
  found: (file: string) => `What “${file}” would do`,
  which: 'Show',
  all: 'everything',
  rows: 'Rows of the workbook',
  row: 'Row',
  nothing: 'The workbook changes nothing.',
  faultsTitle: (count: number) =>
    count === 1 ? '1 fault: nothing of the workbook is taken' : `${count} faults: nothing of the workbook is taken`,
  faultsNote: 'Mend them in the workbook, save it, and choose it again.',
  cell: 'Cell',
  column: 'Column',
  issue: 'What is wrong, and how to mend it',
  value: 'What stands there',
  proposal: 'Perhaps meant',
  whole: 'the whole sheet',
  issueCodes: {
    NO_TABLE: 'No sheet has the columns of this table. Take the workbook from here and fill that in.',
    COLUMN_MISSING: 'This column is missing. Bring it back: its head may stand in any language of the product.',
    DUPLICATE_COLUMN: 'Two columns have this head. Remove or rename one.',
    CELL_ERROR: 'The formula of this cell gives no value. Type the value itself.',
    TEXT_TOO_LONG: 'This text is too long. Shorten it.',
    TEXT_UNSTORABLE: 'This text holds a sign that cannot be kept. Type it anew.',
    SENSITIVE_TEXT:
      'This may be a national number, a number plate, a bank account or a mark of classification. Such things are never kept here: remove it.',
    DATE_MALFORMED: 'This is no day. Write it as 31/12/2026.',
    NOT_IN_LIST: 'This is not in the list. Choose one of its words.',
    DUPLICATE_ROW: 'The same stands in an earlier row, whose number is given. Keep one of them.',
  },
}
