import { en as actions } from '#shared/action-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

/** Messages of the list workbooks, and of the page that exports and imports them. */
export const en = {
  files: {
    organisations: 'organisations',
    functions: 'functions',
    areas: 'areas',
    foreignAreas: 'areas-of-other-countries',
    competences: 'competences',
    phenomena: 'phenomena',
  },
  lists: {
    organisations: labels.organisations,
    functions: labels.functions,
    areas: labels.areas,
    foreignAreas: 'Areas of other countries',
    competences: labels.competences,
    phenomena: headings.phenomena,
  },
  guideSheet: 'How to fill in',
  guide: [
    'Each row is one item of the list. Its code identifies it and must not change. A row with a new code creates a new item.',
    'You can sort, filter and move rows. Columns and cells that you do not change keep their value.',
    'Nothing is deleted. If you remove a row, you can choose during the import whether its item ends on the effective date of the workbook.',
    'Write dates as 31/12/2026. “Until” is the first day on which an item is no longer valid.',
    'Separate several values in one cell with a semicolon (;).',
    'Import the workbook on the same page. All changes are shown before they are applied.',
  ],
  guides: {
    organisations: [
      'Area and “Part of”: enter a code or a full name. Successors: enter the codes of the organisations that take over the obligations of an organisation when it ends.',
    ],
    functions: [
      'Holder and deputy: enter a person registered here, as a name or as Name <email address>. A new person starts on the effective date of the workbook; the previous person then leaves the function.',
    ],
    areas: [
      'Located in: enter codes of areas, each with its period unless it always applies: Z-NOORD 2019-01-01/2025-01-01. Write an open end as two dots (..).',
      'Inhabitants: 2025=11376; 2026=11402. Use the territory page for mergers, splits and new codes.',
    ],
    foreignAreas: [
      'Country: the ISO code (NL). Code: the code of the area in its country. An area is identified by both.',
      'Part of: the code of the upper area in the same country. Leave it empty for areas directly under the country.',
    ],
    competences: [
      'A changed competence is not overwritten. Its row ends on the effective date of the workbook and a new row begins. Earlier plans keep the table that was valid at the time.',
    ],
    phenomena: [
      'List: enter the code or name of a list. Use the phenomena page to create lists and to relate items of two lists. An item never moves to another list: a new meaning requires a new item.',
    ],
  },
  yes: statuses.yes,
  no: statuses.no,
  exclusive: 'exclusive',
  shared: 'shared',
  heads: {
    list: headings.list,
    code: labels.code,
    kind: labels.kind,
    level: 'Level',
    name: labels.name,
    use: 'Current use for security',
    area: labels.area,
    parent: headings.partOf,
    validFrom: headings.since,
    validTo: 'Until',
    successors: 'Successors',
    organisation: labels.organisation,
    holder: 'Holder',
    deputy: 'Deputy',
    officialCode: labels.officialCode,
    languages: 'Languages',
    outsideTree: 'Outside the hierarchy',
    country: 'Country',
    borders: 'Borders on',
    cell: 'Position on the hexagon map',
    population: 'Inhabitants',
    liesIn: 'Located in',
    topic: 'Topic',
    exclusivity: 'Exclusivity',
    basis: headings.legalBasis,
    bearers: 'Exercised by',
  },
  issues: {
    FORMAT_NEWER: 'The workbook was created by a newer version of Integral. Download it again here.',
    OTHER_LIST: 'This workbook contains another list. Import it on the page of that list.',
    COLUMN_UNKNOWN:
      'This column heading is unknown. Correct it, or choose a name for your own column that is not similar to an existing one.',
    VALUE_MISSING: 'This value is required in every row. Fill it in.',
    NAME_MISSING: 'A name in at least one language is required. Fill it in.',
    CODE_MALFORMED:
      'A code contains only lower-case letters, digits and underscores, and starts with a letter: head_of_service. Correct the code.',
    REFERENCE_UNKNOWN: 'No item, or more than one item, has this name. Enter the code.',
    NOT_CHANGEABLE: 'This value can no longer be changed. Restore the value shown.',
    CODE_TAKEN: 'Another area of the territory has this code. Use the code of the area in its country.',
    OWN_COUNTRY: 'This is the own country. Import its areas with the list of areas.',
    PERIOD_END_BEFORE_START: errors.endBeforeStart,
    CYCLE: 'An item cannot be part of itself. Choose another item.',
    PARENTS_OVERLAP:
      'The area would have two places in one hierarchy at the same time. End one before the other begins.',
    PLACES_MALFORMED:
      'Enter codes separated by semicolons, each with its period where needed: CODE 2019-01-01/2025-01-01.',
    LANGUAGE_UNKNOWN: 'Enter language codes: nl; fr; de.',
    COUNTRY_MALFORMED: 'Enter country codes: NL; DE.',
    POPULATION_MALFORMED: 'Enter years with the number of inhabitants: 2025=11376; 2026=11402.',
    CELL_MALFORMED: 'Enter two whole numbers: 3/-2.',
    SUCCESSORS_WITHOUT_END:
      'Successors require the date on which the organisation ends. Fill in “Until” or empty this cell.',
    PERSON_UNKNOWN:
      'No person with this name is registered. Invite or add the person first, or enter Name <email address>.',
    PERSON_AMBIGUOUS:
      'Several people have this name. Enter Name <email address>. Appoint a person without an email address on the page of the organisation.',
    FUNCTION_OCCUPIED:
      'The person shown holds this function in that period. End that appointment on the page of the organisation first.',
    FUNCTION_IS_SEAT:
      'The law names this function as a seat in approval procedures, so it does not end before its organisation. End the appointment of the holder instead: the function is then vacant. Or end the organisation and name its successor.',
    SEAT_IN_USE:
      'A plan that is in decision, approved or in force finds the organisations of its procedure by their kind, area and first day, and by the places of the areas. These stay. End an organisation and name its successor, or change the places of an area from a later day.',
    CHANGED_BEFORE_START: 'The current value starts on the date shown. Choose a later effective date for the workbook.',
    ALREADY_IN_TABLE: 'The topic has a row at this level until the date shown. Start this row on that date.',
  },
  outcomes: {
    conflict: 'changed in the workbook and in the list',
    ends: 'ends',
    changed: outcomes.changed,
    new: outcomes.new,
    unknown: 'no longer in the list',
  },
  page: {
    open: actions.exportOrImport,
    title: 'Lists as workbooks',
    intro:
      'Export a list as a workbook, edit it with your colleagues and import it again. You see all changes before they are applied.',
    which: 'Lists',
    exportTitle: headings.export,
    exportHints: {
      organisations: 'All current organisations, with their level, their area and the organisation they are part of.',
      functions: 'All current functions with their organisation. Signed-in users also see who holds them.',
      areas: 'All areas with their places and their history.',
      foreignAreas: 'The areas of other countries that were imported or that the country pack names.',
      competences: 'The current table of competences, with the legal basis of each competence.',
      phenomena: 'All phenomena of all lists, with their place in the list.',
    },
    downloadWorkbook: actions.downloadWorkbook,
    downloadEmpty: 'Download empty workbook',
    importTitle: headings.import,
    importHint:
      'The workbook, or a table (CSV) with the same column headings, is imported as a whole or not at all. Changes that others made in the meantime are preserved, or shown next to yours for you to decide. Nothing is deleted; select the items that should end.',
    readOnly: 'You can export this list, but you do not have permission to import it.',
    item: headings.item,
    outcome: headings.result,
    change: headings.changes,
    previousValue: (was: string) => `previously: ${was}`,
    emptyValue: '(empty)',
    effectiveDate: 'Effective date',
    effectiveDateHint: 'Applies to persons, competences and removed rows. Other data have their own dates.',
    allConflicts: 'Items changed in the workbook and in the list',
    choosePerRow: 'choose for each row',
    keepCurrent: 'Keep the current value',
    replace: 'Use the value in the workbook',
    choose: 'Choose',
    settle: (name: string) => `Value for “${name}”`,
    endItem: (name: string) => `End ${name}`,
    endAll: (count: number) => plural('en', count, 'End the removed item', `End all ${count} removed items`),
    apply: (count: number) => plural('en', count, 'Import 1 row', `Import ${count} rows`),
    undecided: (count: number) =>
      plural('en', count, '1 row needs your decision.', `${count} rows need your decision.`),
    noSelection: 'Nothing is selected. Select the items that should end.',
    reasonFirst: 'Enter a reason.',
    rowLimit: (shown: number, all: number) => `The first ${shown} of ${all} rows are shown. All rows are imported.`,
    unchanged: (count: number) => plural('en', count, '1 row is unchanged.', `${count} rows are unchanged.`),
    importedCount: (count: number) => plural('en', count, '1 row imported', `${count} rows imported`),
    listChanged: 'The workbook was not imported because the list has changed. Check the changes again.',
  },
}
