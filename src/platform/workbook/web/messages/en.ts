/** Reasons why a file is not read as a workbook, and fixes. */
export const en = {
  NOT_A_WORKBOOK: 'This is no Excel workbook (.xlsx). Open it in a spreadsheet and save it as .xlsx.',
  OLD_OR_LOCKED: 'This workbook is in the old form (.xls) or behind a password. Save it as .xlsx without a password.',
  MACROS: 'This workbook holds macros. Save it as a workbook without macros (.xlsx).',
  DAMAGED: (part: string) =>
    `This workbook is damaged${part ? ` (in ${part})` : ''}. Open it in a spreadsheet, save it anew, and try again.`,
  TOO_LARGE: {
    megabytes: (most: string) => `This workbook is larger than ${most} MB. Split it.`,
    parts: (most: string) => `This workbook has more than ${most} parts. Save the sheets in a new workbook.`,
    sheets: (most: string) => `This workbook has more than ${most} sheets. Remove what is not needed.`,
    rows: (most: string) => `A sheet has more than ${most} rows. Split it, or remove the empty rows below.`,
    columns: (most: string) => `A sheet has more than ${most} columns. Remove what is not needed.`,
    cells: (most: string) => `This workbook has more than ${most} cells. Split it.`,
  },
  EMPTY: 'There is nothing in this file.',
  NOT_A_TABLE:
    'This is no table: neither a workbook (.xlsx) nor a text with cells (.csv). Save it as .xlsx or .csv and try again.',
  QUOTE_OPEN: (line: string) =>
    `The quotation mark that begins a cell on line ${line} is never closed. Close it, or save the table anew from a spreadsheet.`,
  TOOK_TOO_LONG: (seconds: string) => `This workbook could not be read within ${seconds} seconds. Split it.`,
}
