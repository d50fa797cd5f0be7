import type { Parts } from '#features/measurement/indicators/entities.ts'
import type { TableRow } from '#platform/workbook/model.ts'
import { sectionHead } from '../arrange/model.ts'
import { cellText, plain } from '../values/keywords.ts'
import { parsePeriod, type ReadPeriod } from '../values/periods.ts'
import { takePeriodLabel } from '../values/whole-period.ts'
import type { Role } from './entities.ts'
import type { ImportProfile } from './model.ts'

/** A column with values, and the data for them from the heads or the import profile. */
export interface ValueColumn {
  kind: 'value'
  indicator: string | null
  parts: Parts
  /** Labels in the heads of the column, by dimension. */
  labels: Readonly<Record<string, string>>
  period: ReadPeriod | null
  /** The area that the heads name. Null: the row names the area. */
  area: string | null
}

export type Column = { columnIndex: number; head: string } & (Exclude<Role, { kind: 'value' }> | ValueColumn)

/** An issue of the heads of a file with the import profile. */
export interface HeadIssue {
  code: 'COLUMN_MISSING' | 'COLUMN_UNKNOWN' | 'HEADER_UNKNOWN' | 'NO_VALUES'
  column: number | null
  value: string
}

export interface Layout {
  columns: readonly Column[]
  /** Number of columns in the heads. */
  width: number
  /** The name of each column in an import profile, and the index of the profile's entry for it. */
  profileColumns: readonly { head: string; entry: number | null }[]
  issues: readonly HeadIssue[]
}

/** Returns a row in which the combined column is split. */
export function splitCells(
  cells: TableRow['cells'],
  apart: ImportProfile['combinedColumn'],
  isHead = false,
): TableRow['cells'] {
  if (!apart) return cells
  const whole = String(cells[apart.column] ?? '')
  // Eurostat names the dimension that runs to the right after a backslash. It is not a column.
  const pieces = (isHead ? whole.split('\\')[0]! : whole).split(apart.separator).map(cellText)
  return [...cells.slice(0, apart.column), ...pieces, ...cells.slice(apart.column + 1)]
}

/** Fills upper heads: a label applies to the columns on the right until the next label, as in merged cells. */
export function filledHeads(rows: readonly TableRow['cells'][]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row, level) => {
    const labels = Array.from({ length: width }, (_, at) => cellText(row[at]))
    if (level === rows.length - 1) return labels
    let last = ''
    return labels.map((word, at) => {
      if (word !== '' || at === 0) last = word
      return word === '' && labels.slice(0, at).filter((label) => label !== '').length > 0 ? last : word
    })
  })
}

/** Returns the name of a column in an import profile: the labels of all heads, each once. */
export const joinHeads = (heads: readonly (readonly string[])[], at: number): string =>
  [...new Set(heads.map((row) => row[at] ?? '').filter((word) => word !== ''))].join(' / ')

/** Applies an import profile to the heads of a file and returns the content of each column. */
export function buildLayout(headRows: readonly TableRow['cells'][], importProfile: ImportProfile): Layout {
  const heads = filledHeads(headRows.map((cells) => splitCells(cells, importProfile.combinedColumn, true)))
  const width = heads[0]?.length ?? 0
  const issues: HeadIssue[] = []
  const roles = new Map<number, Role>()
  const entries = new Map<number, number>()
  const places = new HeadPlaces(heads, width)
  for (const [entry, { head, role }] of importProfile.columns.entries()) {
    const place = /^#(\d+)$/.exec(head)
    const at = place ? Number(place[1]) - 1 : heads.length === 0 ? -1 : places.take(head)
    if (at === undefined || at < 0 || (heads.length > 0 && at >= width)) {
      if (role.kind !== 'ignored') issues.push({ code: 'COLUMN_MISSING', column: null, value: head })
    } else {
      roles.set(at, role)
      entries.set(at, entry)
    }
  }
  const mayAct = importProfile.heads.some((head) => head.kind !== 'names' && head.kind !== 'ignored')
  const columns: Column[] = []
  const count = Math.max(width, ...[...roles.keys()].map((role) => role + 1))
  for (let columnIndex = 0; columnIndex < count; columnIndex += 1) {
    const head = joinHeads(heads, columnIndex)
    const role = roles.get(columnIndex)
    if (role && role.kind !== 'value') columns.push({ columnIndex, head, ...role })
    else if (role) {
      const columnMeaning = mayAct ? mergeHeadRoles(importProfile, heads, columnIndex) : undefined
      const own =
        columnMeaning && 'labels' in columnMeaning
          ? columnMeaning
          : { indicator: null, labels: {}, period: null, area: null }
      columns.push({
        columnIndex,
        head,
        kind: 'value',
        indicator: role.indicator ?? own.indicator,
        parts: role.parts,
        labels: own.labels,
        period: own.period,
        area: own.area,
      })
    } else if (mayAct) {
      const columnMeaning = mergeHeadRoles(importProfile, heads, columnIndex)
      if ('labels' in columnMeaning) columns.push({ columnIndex, head, kind: 'value', parts: {}, ...columnMeaning })
      else if (columnMeaning.kind === 'unknown') unknown(columnIndex, columnMeaning.value)
    } else if (head !== '') unknown(columnIndex, head)
  }
  if (issues.length === 0 && !columns.some((column) => column.kind === 'value'))
    issues.push({ code: 'NO_VALUES', column: null, value: '' })
  const profileColumns = Array.from({ length: count }, (_, at) => ({
    head: joinHeads(heads, at) || `#${at + 1}`,
    entry: entries.get(at) ?? null,
  }))
  return { columns, width, profileColumns, issues }

  function unknown(at: number, value: string): void {
    if (importProfile.otherColumns === 'refused')
      issues.push({ code: value === '' ? 'COLUMN_UNKNOWN' : 'HEADER_UNKNOWN', column: at, value })
  }
}

/** The columns of each name, from left to right, so that columns of the same name keep their order. */
class HeadPlaces {
  readonly #free: Map<string, number[]>

  constructor(heads: readonly (readonly string[])[], width: number) {
    const columns = Array.from({ length: width }, (_, column) => column)
    this.#free = Map.groupBy(columns, (column) => toHeadKey(joinHeads(heads, column)))
  }

  take(head: string): number | undefined {
    return this.#free.get(toHeadKey(head))?.shift()
  }
}

/** Letters, digits and the sign of the section column tell the names of columns apart. */
const toHeadKey = (head: string): string => (head === sectionHead ? sectionHead : plain(head))

type ColumnMeaning =
  | Pick<ValueColumn, 'indicator' | 'labels' | 'period' | 'area'>
  | { kind: 'unknown'; value: string }
  | { kind: 'left_out' }

/** Returns the data that the heads above a column give for the values in it. */
function mergeHeadRoles(
  { heads: roles, periodStyle }: ImportProfile,
  heads: readonly (readonly string[])[],
  at: number,
): ColumnMeaning {
  let period: ReadPeriod | null = null
  let indicator: string | null = null
  let area: string | null = null
  const labels: Record<string, string> = {}
  for (const [level, role] of roles.entries()) {
    const word = heads[level]?.[at] ?? ''
    if (role.kind === 'names' || role.kind === 'ignored') continue
    if (role.kind === 'period') {
      const read = parsePeriod(takePeriodLabel(word, role.around ?? '') ?? '', periodStyle)
      if (!read) return word === '' ? { kind: 'left_out' } : { kind: 'unknown', value: word }
      period = read
    } else if (role.kind === 'indicator') {
      const code = role.codes[word]
      if (code === null) return { kind: 'left_out' }
      if (code === undefined) return { kind: 'unknown', value: word }
      indicator = code
    } else if (role.kind === 'area') {
      if (word === '') return { kind: 'left_out' }
      area = word
    } else if (role.kind === 'dimension') {
      if (word === '') return { kind: 'unknown', value: word }
      labels[role.dimension] = word
    }
  }
  return { period, indicator, labels, area }
}
