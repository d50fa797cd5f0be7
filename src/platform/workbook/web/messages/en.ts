/** Reasons why a file is not read as a workbook, and fixes. */
export const en = {
  NOT_A_WORKBOOK: 'This file is not an Excel workbook (.xlsx). Open it in a spreadsheet program and save it as .xlsx.',
  OLD_OR_LOCKED:
    'This workbook has the old format (.xls) or is protected by a password. Save it as .xlsx without a password.',
  MACROS: 'This workbook contains macros. Save it as a workbook without macros (.xlsx).',
  DAMAGED: (part: string) =>
    `This workbook is damaged${part ? ` (in ${part})` : ''}. Open it in a spreadsheet program, save it again and retry the import.`,
  TOO_LARGE: {
    megabytes: (limit: string) => `This workbook is larger than ${limit} MB. Split it into smaller files.`,
    parts: (limit: string) => `This workbook has more than ${limit} parts. Copy the sheets to a new workbook.`,
    sheets: (limit: string) => `This workbook has more than ${limit} sheets. Delete the sheets that are not needed.`,
    rows: (limit: string) => `A sheet has more than ${limit} rows. Split it, or delete the empty rows at the bottom.`,
    columns: (limit: string) => `A sheet has more than ${limit} columns. Delete the columns that are not needed.`,
    cells: (limit: string) => `This workbook has more than ${limit} cells. Split it into smaller files.`,
  },
  EMPTY: 'This file is empty. Choose another file.',
  NOT_A_TABLE: 'This file is not a workbook (.xlsx) or a table (.csv). Save it as .xlsx or .csv and try again.',
  OTHER_FORMAT: {
    SDMX: 'This file is SDMX. Download the data of this source as CSV (SDMX-CSV) and choose that file.',
    STRATML:
      'This file is StratML, a plan rather than a table. Open the plan in its own program and copy its text into the plan, or save its figures as .csv.',
    IATI: 'This file is an IATI list of activities. Download it as CSV, for example from the IATI datastore, and choose that file.',
    DHIS2: 'This file is a DHIS2 data set. Export it as CSV and choose that file.',
    SPREADSHEETML: 'This file is an old XML format of Excel. Open it in Excel or LibreOffice and save it as .xlsx.',
    HTML: 'This file is a web page. Open it in a spreadsheet program and save the table as .xlsx or .csv.',
    XML: 'This file is XML. Export the data as .csv or .xlsx and choose that file.',
    JSON_STAT: 'This file is JSON-stat. Download the data of this source as CSV and choose that file.',
    GEOJSON: 'This file is a map (GeoJSON or TopoJSON). Save its table of attributes as .csv and choose that file.',
    JSON: 'This JSON file is not one list of records. Save the records as a list of objects, or as .csv.',
    PDF: 'This file is a PDF. Ask the source for the table as .xlsx or .csv, or copy the table into a spreadsheet and save it.',
    RTF: 'This file is a text document. Copy the table into a spreadsheet and save it as .xlsx.',
    WORD: 'This file is a text document. Copy the table into a spreadsheet and save it as .xlsx.',
  },
  QUOTE_OPEN: (line: string) =>
    `A quotation mark at the start of a cell on line ${line} has no closing quotation mark. Add it, or save the table again from a spreadsheet program.`,
  TIMED_OUT: (seconds: string) =>
    `This workbook could not be read within ${seconds} seconds. Split it into smaller files.`,
}
