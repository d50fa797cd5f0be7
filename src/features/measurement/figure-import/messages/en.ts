import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
/** Messages about a file of figures, for the page and the command line. */
export const en = {
  issues: {
    COLUMN_MISSING:
      'The import profile needs this column, but no column in the file has this name. Choose the column or mark it as not needed.',
    COLUMN_UNKNOWN: 'The content of this column was not recognised. Choose what it contains or skip it.',
    HEADER_UNKNOWN: 'The meaning of this heading was not recognised. Choose its meaning or skip the column.',
    NO_VALUES: 'No column contains figures. Choose the columns with figures.',
    NO_FIGURES: 'No row contains a figure. Check the settings.',
    INDICATOR_MISSING: 'The indicator of these figures is missing. Choose the indicator.',
    INDICATOR_UNKNOWN: 'This indicator does not exist or you do not have access to it.',
    AREA_EMPTY: 'The row does not state an area. Fill it in or skip the row.',
    AREA_UNKNOWN: 'No area has this name or code. Choose the area, skip it, or add it to the territory first.',
    COUNTRY_MISSING: 'The country of the file is not known. Choose the country whose areas the file names.',
    AREA_DOUBTFUL:
      'This area was recognised, but few other names in the file are areas of the country. Confirm it, or skip the rows.',
    AREA_NAME_DIFFERS:
      'The name next to this code is not a name of the area with the code. Confirm the area, or skip the rows.',
    CODES_UNCONFIRMED: 'The areas are bare numbers. Confirm that they are codes of areas of the country of the file.',
    PART_UNKNOWN: 'The breakdown of the indicator does not contain this value. Choose a value or skip it.',
    DIMENSION_UNKNOWN: 'The indicator does not have this breakdown.',
    PERIOD_UNKNOWN: 'This was not recognised as a period. Correct it in the file or skip the row.',
    PERIOD_INVALID: 'The indicator does not use periods of this length.',
    PERIOD_ASKED: 'Enter the period that all figures of the file cover.',
    QUESTION_OPEN: 'Answer this question about the file first.',
    NOT_A_NUMBER: 'This was not recognised as a number. Choose its meaning or correct it in the file.',
    TOO_LARGE: 'This number is too large. Correct it in the file.',
    MARK_UNKNOWN: 'The meaning of this symbol was not recognised. Choose its meaning.',
    UNITS_DIFFER:
      'Figures in these units cannot be added up. Import one unit only, or use a separate indicator for each unit.',
    INTERVAL_INVALID: 'The value is outside its interval, or the number of respondents is missing.',
    COMPUTED: 'This indicator is computed from other indicators. Its figures cannot be reported.',
    DUPLICATE_VALUE: 'The file contains this figure twice with different values.',
    SENSITIVE_TEXT: 'This text cannot be saved because it may contain sensitive data. Remove it from the file.',
    FOREIGN_AREA_UNDECLARED:
      'This area lies in another country. Declare the source and the licence of its figures, have a second person confirm them, and import the file again.',
    OUTSIDE_YOUR_AREA: 'Your organisation cannot report figures for this area.',
    REPORTED_BY_OTHER:
      'Another organisation reported this figure. Only that organisation or the owner of the indicator can revise it.',
    APPROVED: 'The current figure is approved. Withdraw the approval first, or correct the figure and give a reason.',
    REPORTED_CONCURRENTLY:
      'Another organisation reported this figure at the same time. Check the current figure and import the file again.',
  },
  decisions: {
    reading: 'File format',
    heads: 'Heading rows',
    apart: 'Column split at',
    footers: 'Notes below the table',
    country: 'Country',
    area: labels.area,
    order: 'Hierarchy of the rows',
    periods: labels.period,
    numbers: 'Thousands and decimal separators',
    values: headings.figures,
    dimension: 'Breakdown',
    unit: labels.unit,
    absent: 'Missing figure',
    mark: 'Symbol',
    partial: 'Part of a period only',
    events: 'Each row is an event',
    ignored: 'Skipped',
    arrangement: 'Layout of the rows',
  },
  corrects: (who: string) => `corrects an approved figure (${who})`,
  cellResults: {
    title: changesTexts.fields.title,
    head: 'heading',
    area: changesTexts.fields.area,
    period: 'period',
    part: 'breakdown',
    value: 'figure',
    absent: statuses.noFigure,
    note: 'note',
    left_out: 'skipped',
    fault: 'not recognised',
  },
  recognitionMethods: {
    code: 'by its code',
    name: 'by its name',
    place: 'by its name and position',
    members: 'by the areas listed below it',
    words: 'by part of its name',
    repeats: 'same as the row above',
    decided: 'chosen by you',
    only: 'one area for the whole file',
  },
}
