import { createHash } from 'node:crypto'
import { baseSheet } from '#platform/workbook/base-sheet.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { getTable } from '#platform/workbook/table/read-table.ts'
import { batchSize, pause } from '#platform/workbook/yield.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Language, languages } from '#shared/language.ts'
import { nearest } from '#shared/nearest.ts'
import type { ListChoices, ListName } from './contract.ts'
import type { ListIssue, ListIssueCode } from './errors.ts'
import { type Cells, type Effect, endColumn, type Known, type List, type ListTableRow, rowKey } from './list.ts'
import { decide, type Line, mergeRow, toEndedRow } from './merge.ts'
import { parseBase } from './workbook.ts'

/** A file that was read, with the recorded origin. */
export interface OpenedWorkbook {
  sheets: readonly ReadSheet[]
  /** The list content when the file was made. Empty if unknown. */
  base: ReadonlyMap<string, Cells>
  language: Language
  issue?: ListIssue
}

const toWorkbookIssue = (code: ListIssueCode, value: string): ListIssue => ({
  sheet: baseSheet,
  cell: '',
  column: '',
  code,
  value,
  proposals: [],
})

export async function openWorkbook(
  sheets: readonly ReadSheet[],
  list: ListName,
  language: Language,
): Promise<OpenedWorkbook> {
  const base = await parseBase(sheets)
  const book = { sheets, base: new Map<string, Cells>(), language }
  if (!base) return book
  if ('newerFormat' in base) return { ...book, issue: toWorkbookIssue('FORMAT_NEWER', base.newerFormat) }
  if (base.stamp.list !== list) return { ...book, issue: toWorkbookIssue('OTHER_LIST', base.stamp.list) }
  return { ...book, base: base.base, language: base.stamp.language }
}

export interface WorkbookDiff {
  lines: readonly Line[]
  unchanged: number
  /** Rows of the file by identity. */
  rows: ReadonlyMap<string, ListTableRow>
  /** Issues, extended while decisions are checked. */
  issues: ListIssue[]
}

/** Compares a file with the list. Returns the effect of each row and the issues. */
export async function diffWorkbook<K extends Known>(
  list: List<K>,
  { sheets, base, language, issue }: OpenedWorkbook,
  known: K,
  from: LegalDate,
): Promise<WorkbookDiff> {
  const rows = new Map<string, ListTableRow>()
  if (issue) return { lines: [], unchanged: 0, rows, issues: [issue] }
  const columns = list.columns(known)
  const table = getTable<string, ListIssueCode>(sheets, columns, language)
  const heads = [language, ...languages].flatMap((value) => columns.map((column) => column.heads[value]))
  for (const { sheet, cell, head } of table.otherColumns) {
    const meant = nearest(head, [...heads, ...columns.map(({ key }) => key)])
    if (meant !== null)
      table.issues.push({ sheet, cell, column: head, code: 'COLUMN_UNKNOWN', value: head, proposals: [meant] })
  }
  const fileKeys = new Set<string>()
  for (const [index, row] of table.rows.entries()) {
    if (index % batchSize === 0) await pause()
    fileKeys.add(row.text(list.keys[0]!))
  }
  const present = columns.filter(({ key, isImplied }) => isImplied || table.hasColumn(key))
  const named = present.filter(({ key }) => list.keys.includes(key))
  const others = present.filter(({ key }) => !list.keys.includes(key))
  const lines: Line[] = []
  let unchanged = 0
  for (const [index, row] of table.rows.entries()) {
    if (index % batchSize === 0) await pause()
    const before = table.issues.length
    const cells: Record<string, string> = {}
    for (const column of named) {
      cells[column.key] = column.read(row, { known, fileKeys, base: undefined })
      if (row.text(column.key) === '' && !column.isImplied) row.addIssue(column.key, 'VALUE_MISSING')
    }
    if (table.issues.length > before) continue
    const key = rowKey(cells, list.keys)
    const first = rows.get(key)
    if (first) {
      row.addIssue(list.keys.at(-1)!, 'DUPLICATE_ROW', String(first.number))
      continue
    }
    rows.set(key, row)
    const baseRow = base.get(key)
    for (const column of others) cells[column.key] = column.read(row, { known, fileKeys, base: baseRow?.[column.key] })
    // A row with an issue has no effect yet.
    if (table.issues.length > before) continue
    const found = mergeRow(key, cells, baseRow, known.rows.get(key))
    if (found.length === 0) unchanged += 1
    lines.push(...found)
  }
  for (const key of base.keys()) if (!rows.has(key)) lines.push(...toEndedRow(key, known.rows.get(key), from))
  return { lines, unchanged, rows, issues: table.issues }
}

/** Applies the decisions to the lines. `open`: number of undecided conflicts. */
export async function computeListDiff<K extends Known>(
  list: List<K>,
  { lines, rows, issues }: WorkbookDiff,
  known: K,
  {
    choices,
    from,
    language,
    isPreview,
  }: {
    choices: ListChoices
    from: LegalDate
    language: Language
    /** Previews undecided conflicts with the value of the file. */
    isPreview: boolean
  },
): Promise<{ effects: Effect[]; open: number }> {
  const ticked = new Set(choices.endedKeys)
  const isEnding = (key: string) => choices.allEnds === true || ticked.has(key) || (isPreview && rows.has(key))
  const conflict = (key: string) =>
    choices.conflicts?.[key] ?? choices.otherConflicts ?? (isPreview ? ('workbook' as const) : undefined)
  const columns = list.columns(known)
  const effects = new Map<string, Effect & { writtenColumns: string[] }>()
  let open = 0
  for (const [index, line] of lines.entries()) {
    if (index % batchSize === 0) await pause()
    const { key, outcome } = line
    const writes = decide(line, { conflict, isEnding })
    if (!writes) open += 1
    if (!writes || writes.length === 0) continue
    const stored = known.rows.get(key)
    const row = rows.get(key)
    const effect = effects.get(key) ?? {
      key,
      stored,
      cells: stored?.cells ?? {},
      writtenColumns: [],
      isEnding: false,
      addIssue(column, code, value = '') {
        const { heads } = columns.find((listColumn) => listColumn.key === column)!
        if (row) row.addIssue(column, code, value)
        else issues.push({ sheet: '', cell: '', column: heads[language], code, value, proposals: [] })
      },
    }
    effect.writtenColumns.push(...writes.map((write) => write.key))
    effect.cells = { ...effect.cells, ...Object.fromEntries(writes.map((write) => [write.key, write.workbookValue])) }
    effect.isEnding ||= outcome === 'ends' && writes.some((write) => write.key === endColumn)
    if (!stored && list.applyDefaults) effect.cells = list.applyDefaults(effect.cells, from)
    if (outcome !== 'ends' && stored)
      for (const { key: column, current } of writes)
        if (columns.some((listColumn) => listColumn.key === column && listColumn.fixed))
          effect.addIssue(column, 'NOT_CHANGEABLE', current)
    effects.set(key, effect)
  }
  const all = [...effects.values()]
  for (const [index, effect] of all.entries()) {
    if (index % batchSize === 0) await pause()
    checkRow(effect, columns, language)
  }
  await list.check(all, known, from)
  return { effects: all, open }
}

/** Checks a row by the rules of all lists: required values, a name, and an end after the start. */
function checkRow<K extends Known>(
  { stored, cells, writtenColumns, addIssue }: Effect,
  columns: ReturnType<List<K>['columns']>,
  language: Language,
): void {
  for (const { key, required } of columns)
    if (required && !cells[key] && (!stored || writtenColumns.includes(key))) addIssue(key, 'VALUE_MISSING')
  const isNamed = languages.some((value) => cells[`name_${value}`])
  if (!isNamed && (!stored || writtenColumns.some((key) => key.startsWith('name_'))))
    addIssue(`name_${language}`, 'NAME_MISSING')
  const [begins, over] = [cells.valid_from, cells[endColumn]]
  if (begins && over && over <= begins) addIssue(endColumn, 'PERIOD_END_BEFORE_START', over)
}

/** Returns a string that identifies the state of the list. Any change to the list changes it. */
export function computeStateHash({ rows }: Known): string {
  const hash = createHash('sha256')
  for (const [key, { cells }] of rows) hash.update(JSON.stringify([key, cells]))
  return hash.digest('hex')
}
