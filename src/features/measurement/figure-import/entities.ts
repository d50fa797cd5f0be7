/** Codes of the import of figures from files, shared by server, browser and command line. */

/** Possible issues of a file or an import profile, with their place. */
export const importIssueCodes = [
  'COLUMN_MISSING',
  'COLUMN_UNKNOWN',
  'HEADER_UNKNOWN',
  'NO_VALUES',
  'NO_FIGURES',
  'INDICATOR_MISSING',
  'INDICATOR_UNKNOWN',
  'AREA_EMPTY',
  'AREA_UNKNOWN',
  'COUNTRY_MISSING',
  'AREA_DOUBTFUL',
  'AREA_NAME_DIFFERS',
  'CODES_UNCONFIRMED',
  'PART_UNKNOWN',
  'DIMENSION_UNKNOWN',
  'PERIOD_UNKNOWN',
  'PERIOD_INVALID',
  'PERIOD_ASKED',
  'QUESTION_OPEN',
  'NOT_A_NUMBER',
  'TOO_LARGE',
  'MARK_UNKNOWN',
  'UNITS_DIFFER',
  'INTERVAL_INVALID',
  'COMPUTED',
  'DUPLICATE_VALUE',
  'SENSITIVE_TEXT',
  'OUTSIDE_YOUR_AREA',
  'FOREIGN_AREA_UNDECLARED',
  'REPORTED_BY_OTHER',
  'APPROVED',
  'REPORTED_CONCURRENTLY',
] as const
export type ImportIssueCode = (typeof importIssueCodes)[number]

/** Subjects of the decisions about a file. */
export const decisionSubjects = [
  'reading',
  'heads',
  'apart',
  'footers',
  'country',
  'area',
  'order',
  'periods',
  'numbers',
  'values',
  'dimension',
  'unit',
  'absent',
  'mark',
  'partial',
  'events',
  'ignored',
  'arrangement',
] as const
export type DecisionSubject = (typeof decisionSubjects)[number]

/** The results for a cell of a file. */
export const cellResults = [
  'title',
  'head',
  'area',
  'period',
  'part',
  'value',
  'absent',
  'note',
  'left_out',
  'fault',
] as const
export type CellResult = (typeof cellResults)[number]

/** How an area was found: see areas/match.ts. */
export const areaMatchMethods = ['code', 'name', 'place', 'members', 'words', 'repeats', 'decided', 'only'] as const
export type AreaMatchMethod = (typeof areaMatchMethods)[number]
