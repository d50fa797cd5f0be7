import type { Names } from '#shared/localized-text.ts'
import type { DecisionSubject } from '../entities.ts'
import type { FigurePreview, ImportIssue } from '../preview/entities.ts'
import type { HeadRole, QuestionSubject, Role } from '../profile/entities.ts'
import { bareName, type ImportProfile } from '../profile/model.ts'

/** A change by the user of how a file is read. It returns a new import profile and does not change the file. */

export type Change = (importProfile: ImportProfile) => ImportProfile
export type FileColumn = FigurePreview['columns'][number]

export const getColumnRole = (importProfile: ImportProfile, { entry }: FileColumn): Role | undefined =>
  entry === null ? undefined : importProfile.columns[entry]?.role

/** Sets the role of a column. Earlier columns with the same name keep their entries. */
export const setRole =
  (column: FileColumn, role: Role): Change =>
  (importProfile) => ({
    ...importProfile,
    questions: importProfile.questions.filter(({ subject }) => !answeredByRole[role.kind]?.includes(subject)),
    columns:
      column.entry === null
        ? [...importProfile.columns, { head: column.head, role }]
        : importProfile.columns.map((entry, at) => (at === column.entry ? { ...entry, role } : entry)),
  })

/** Questions that are answered when a column gets a role. */
const answeredByRole: Partial<Record<Role['kind'], readonly QuestionSubject[]>> = {
  value: ['values'],
  year: ['year_column', 'period'],
  period: ['year_column', 'period'],
}

/** Maps a column with a different name in the file; null: the import profile no longer uses the column. */
export const setHead =
  (head: string, called: string | null): Change =>
  (importProfile) => ({
    ...importProfile,
    columns:
      called === null
        ? importProfile.columns.filter((column) => column.head !== head)
        : importProfile.columns
            .filter((column) => column.head === head || column.head !== called)
            .map((column) => (column.head === head ? { ...column, head: called } : column)),
  })

export const setHeadRole =
  (level: number, role: HeadRole): Change =>
  (importProfile) => ({ ...importProfile, heads: importProfile.heads.map((head, at) => (at === level ? role : head)) })

export const setAreas =
  (change: Partial<ImportProfile['areas']>): Change =>
  (importProfile) => ({ ...importProfile, areas: { ...importProfile.areas, ...change } })

/** Sets the area for a label; null: rows with it are left out; undefined: detected. */
export const decideArea =
  (path: string, code: string | null | undefined): Change =>
  (importProfile) =>
    setAreas({ decided: setKeyword(importProfile.areas.decided, path, code) })(importProfile)

export const omitAreas =
  (paths: readonly string[]): Change =>
  (importProfile) =>
    setAreas({ decided: { ...importProfile.areas.decided, ...Object.fromEntries(paths.map((path) => [path, null])) } })(
      importProfile,
    )

/** Confirms recognised areas that may be coincidences, as decisions for their labels. */
export const confirmAreas =
  (doubts: readonly { path: string; area: { code: string } }[]): Change =>
  (importProfile) =>
    setAreas({
      decided: {
        ...importProfile.areas.decided,
        ...Object.fromEntries(doubts.map(({ path, area }) => [path, area.code])),
      },
    })(importProfile)

/** Confirms that bare numbers are codes of areas of the country of the file. */
export const confirmCodes: Change = setAreas({ codesConfirmed: true })

/** Chooses the country of the file. What was found among areas of another country is asked again. */
export const setCountry = (country: string): Change => setAreas({ country, codesConfirmed: false, kinds: [] })

export const setAbsent =
  (text: string, absence: ImportProfile['empty'] | undefined): Change =>
  (importProfile) => ({ ...importProfile, absent: setKeyword(importProfile.absent, text, absence) })

export const setMark =
  (sign: string, mark: ImportProfile['marks'][string] | undefined): Change =>
  (importProfile) => ({ ...importProfile, marks: setKeyword(importProfile.marks, sign, mark) })

/** Leaves out rows in which a column has exactly this label. */
export const omitRows =
  (head: string, word: string): Change =>
  (importProfile) => {
    const isIt = (entry: ImportProfile['rows'][number]) => entry.head === head && entry.action === 'left_out'
    const rows = importProfile.rows.some(isIt)
      ? importProfile.rows.map((row) => (isIt(row) ? { ...row, labels: [...new Set([...row.labels, word])] } : row))
      : [...importProfile.rows, { head, labels: [word], action: 'left_out' as const }]
    return { ...importProfile, rows }
  }

/**
 * Sets the meaning of a label in a column or a row of heads: the code of an indicator or of a value; null: left out.
 */
export const setKeywordCode =
  (of: { entry: number } | { level: number }, word: string, code: string | null | undefined): Change =>
  (importProfile) => {
    const applyCode = <One extends Role | HeadRole>(role: One): One => {
      if (role.kind === 'indicator') return { ...role, codes: setKeyword(role.codes, word, code) }
      if (role.kind === 'dimension') return { ...role, values: setKeyword(role.values, word, code) }
      return role
    }
    return 'entry' in of
      ? {
          ...importProfile,
          columns: importProfile.columns.map((column, at) =>
            at === of.entry ? { ...column, role: applyCode(column.role) } : column,
          ),
        }
      : { ...importProfile, heads: importProfile.heads.map((head, at) => (at === of.level ? applyCode(head) : head)) }
  }

function setKeyword<Value>(
  all: Readonly<Record<string, Value>>,
  word: string,
  value: Value | undefined,
): Record<string, Value> {
  const { [word]: _, ...rest } = all
  return value === undefined ? rest : { ...rest, [word]: value }
}

/** Checks whether the user must select the indicator of the figures. */
export function needsIndicator({ columns, heads }: ImportProfile): boolean {
  if (heads.some(({ kind }) => kind === 'indicator')) return false
  const values = columns.flatMap(({ role }) => (role.kind === 'value' ? [role] : []))
  if (columns.some(({ role }) => role.kind === 'indicator')) return false
  return values.length === 0 || values.some(({ indicator }) => indicator === null)
}

/** Returns the indicator that the import profile gives for a file name, unless the user selects another. */
export function getProfileIndicator({ indicator }: ImportProfile, fileName: string): string | null {
  if (indicator.kind === 'fixed') return indicator.code
  return indicator.kind === 'by_file' ? (indicator.files[bareName(fileName)] ?? null) : null
}

/**
 * How the indicator of the next file of this form is determined. Several files of the same form may have different
 * indicators.
 */
export type Remembered = ImportProfile['indicator']['kind']
export const getNextIndicatorKind = ({ indicator }: ImportProfile): Remembered =>
  indicator.kind === 'asked' ? 'by_file' : indicator.kind

export function rememberIndicator(
  importProfile: ImportProfile,
  how: Remembered,
  code: string | null,
  fileName: string,
): ImportProfile {
  if (code === null || !needsIndicator(importProfile)) return importProfile
  if (how === 'asked') return { ...importProfile, indicator: { kind: 'asked' } }
  if (how === 'fixed') return { ...importProfile, indicator: { kind: 'fixed', code } }
  const files = importProfile.indicator.kind === 'by_file' ? importProfile.indicator.files : {}
  return { ...importProfile, indicator: { kind: 'by_file', files: { ...files, [bareName(fileName)]: code } } }
}

/** Returns all indicators of the imported figures. */
export function listIndicatorCodes(importProfile: ImportProfile, chosen: string | null): string[] {
  const named = [...importProfile.columns.map(({ role }) => role), ...importProfile.heads].flatMap((role) => {
    if (role.kind === 'indicator') return Object.values(role.codes)
    return role.kind === 'value' ? [role.indicator] : []
  })
  return [...new Set([...named, ...(needsIndicator(importProfile) ? [chosen] : [])].filter((code) => code !== null))]
}

/** Groups in which the detected settings are shown and fixed. */
export const groups = ['reading', 'table', 'columns', 'areas', 'numbers', 'absent', 'marks', 'rows'] as const
export type Group = (typeof groups)[number]

const subjects: Readonly<Record<DecisionSubject, Group>> = {
  reading: 'reading',
  heads: 'table',
  apart: 'table',
  footers: 'table',
  arrangement: 'table',
  periods: 'columns',
  values: 'columns',
  dimension: 'columns',
  unit: 'columns',
  ignored: 'columns',
  country: 'areas',
  area: 'areas',
  order: 'areas',
  numbers: 'numbers',
  absent: 'absent',
  mark: 'marks',
  partial: 'marks',
  events: 'rows',
}
export const getGroup = (subject: DecisionSubject): Group => subjects[subject]

/** Returns the settings of a group for comparison. A difference from the detected settings is a decision of a user. */
export function serialiseGroup(importProfile: ImportProfile, group: Group): string {
  const {
    readOptions,
    titles,
    heads,
    arrangement,
    combinedColumn,
    footers,
    columns,
    otherColumns,
    areas,
    numbers,
    period,
    periodStyle,
    absent,
    empty,
    marks,
  } = importProfile
  const settings: Readonly<Record<Group, unknown>> = {
    reading: readOptions,
    table: [titles, heads.length, combinedColumn, footers, arrangement],
    columns: [columns, heads, otherColumns, period, periodStyle],
    areas,
    numbers,
    absent: [Object.entries(absent).toSorted(), empty],
    marks: Object.entries(marks).toSorted(),
    rows: [importProfile.rows, importProfile.events, importProfile.longerPeriods],
  }
  return JSON.stringify(settings[group])
}

/** Issues of areas that are confirmed as a list. */
const listedElsewhere: ReadonlySet<ImportIssue['code']> = new Set([
  'AREA_DOUBTFUL',
  'AREA_NAME_DIFFERS',
  'CODES_UNCONFIRMED',
])

export interface IssueGroup extends ImportIssue {
  /** Number of further cells with the same issue. */
  repeatCount: number
}

/**
 * Groups equal issues with the same label. Areas listed as unknown or doubtful are excluded, because they are fixed in
 * their own list.
 */
export function groupIssues(issues: readonly ImportIssue[], unknown: readonly { path: string }[] = []): IssueGroup[] {
  const found = new Map<string, IssueGroup>()
  const paths = new Set(unknown.map(({ path }) => path.slice(0, 200)))
  for (const issue of issues) {
    if (issue.code === 'AREA_UNKNOWN' && paths.has(issue.value)) continue
    if (listedElsewhere.has(issue.code)) continue
    // Questions have a card of their own.
    if (issue.code === 'QUESTION_OPEN' || issue.code === 'PERIOD_ASKED') continue
    // This issue applies to the whole file and is shown once.
    const key = issue.code === 'INDICATOR_MISSING' ? issue.code : `${issue.code} ${issue.value}`
    const known = found.get(key)
    if (known) known.repeatCount += 1
    else found.set(key, { ...issue, repeatCount: 0 })
  }
  return [...found.values()]
}

/** An area as named in a preview. */
export interface NamedArea {
  code: string
  kind: string
  names: Names
}
