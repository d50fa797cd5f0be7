import { createHash } from 'node:crypto'
import { normaliseText } from '#platform/workbook/columns.ts'
import { cellName, type ReadSheet } from '#platform/workbook/model.ts'
import { languages } from '#shared/language.ts'
import { type Base, parseBase, type WorkbookBaseStamp } from './base.ts'
import { type Cells, type Column, column } from './columns.ts'
import type { WorkbookNotice, WorkbookRowIssue } from './contract.ts'
import { buildForm, type Form } from './flatten-rows.ts'
import { type ListField, type ListName, listNames } from './lists.ts'
import { planWorkbookMessages } from './messages/index.ts'
import { orderKey } from './order.ts'
import { formatCellPlace, parseTable, type WorkbookRow, type WorkbookTable } from './read-rows.ts'

/** An imported workbook: the origin and the current content. */
export interface ReturnedWorkbook {
  stamp: WorkbookBaseStamp
  base: Base
  form: Form
  /** The plan's own fields, original and current. Absent if the sheet is missing. */
  cover: { table: WorkbookTable; base: Cells; row: WorkbookRow } | undefined
  elements: WorkbookTable
  /** Row of each element by key. A row without a key gets a key derived from the content. */
  rows: ReadonlyMap<string, WorkbookRow>
  /** A missing sheet has no effect. */
  lists: ReadonlyMap<ListName, { table: WorkbookTable; items: ReadonlyMap<string, WorkbookRow[]> }>
  notices: WorkbookNotice[]
  /** Issues with references in the cells. */
  issues: readonly WorkbookRowIssue[]
}

const findSheet = (sheets: readonly ReadSheet[], name: 'plan' | 'elements' | ListName): ReadSheet | undefined => {
  const names = languages.map((language) => normaliseText(planWorkbookMessages[language].sheets[name]))
  return sheets.find((sheet) => [...names, name].includes(normaliseText(sheet.name)))
}

/** Parses the sheets of a workbook. If issues are found, no change may be written. */
export async function parsePlanWorkbook(
  sheets: readonly ReadSheet[],
): Promise<{ workbook?: ReturnedWorkbook; issues: WorkbookRowIssue[] }> {
  const issues: WorkbookRowIssue[] = []
  const toWorkbookIssue = (code: string, value = '') => ({
    issues: [{ sheet: null, cell: null, code, data: { value } }],
  })
  const found = await parseBase(sheets)
  if (!found) return toWorkbookIssue('BASE_MISSING')
  if ('newerFormat' in found) return toWorkbookIssue('NEWER_FORMAT', found.newerFormat)
  const { stamp, base } = found
  const { language } = stamp
  const form = buildForm(stamp.contentLanguages)
  const sheet = findSheet(sheets, 'elements')
  if (!sheet) return toWorkbookIssue('SHEET_MISSING', planWorkbookMessages[language].sheets.elements)
  const heads = (of: readonly Column[], missing: readonly string[]) =>
    of
      .filter((entry) => missing.includes(entry.key))
      .map((entry) => entry.heads[language])
      .join(', ')

  const known = [column('key', { locked: true }), orderColumn, ...form.fields, column('parentTitle', { locked: true })]
  const elements = await parseTable(sheet, known, language, issues)
  if (!elements.columns.has('key')) return toWorkbookIssue('HEADERS_MISSING', heads(known, ['key']))
  const notices: WorkbookNotice[] = []
  // A missing column that was empty has no effect.
  const used = new Set([...base.values()].flatMap((cells) => Object.keys(cells)))
  const missing = heads(
    known.filter((entry) => !entry.locked && used.has(entry.key)),
    elements.missing,
  )
  if (missing) notices.push({ code: 'MISSING_HEADERS', value: missing })
  const rows = keyedRows(elements, issues)
  const cover = found.cover && (await parseCover(sheets, form, found.cover, language, issues))

  const lists = new Map<ListName, { table: WorkbookTable; items: Map<string, WorkbookRow[]> }>()
  for (const name of listNames) {
    const readSheet = findSheet(sheets, name)
    const list = form.lists.find((listField) => listField.name === name)!
    if (!readSheet) continue
    const columns = [column('element'), column('elementTitle', { locked: true }), ...list.columns]
    const table = await parseTable(readSheet, columns, language, issues)
    if (table.rows.length === 0 && table.columns.size === 0) continue
    const lacking = table.missing.filter(
      (key) => ['element', ...list.required, 'amount'].includes(key) || hasBaseText(base, list, key),
    )
    if (lacking.length > 0) {
      issues.push({
        sheet: readSheet.name,
        cell: null,
        code: 'HEADERS_MISSING',
        data: { value: heads(columns, lacking) },
      })
      continue
    }
    for (const row of table.rows)
      for (const key of ['element', ...list.required])
        if (!row.cells[key])
          issues.push({
            sheet: readSheet.name,
            cell: formatCellPlace(table, row.number, key),
            code: 'MISSING',
            data: {},
          })
    for (const row of table.rows)
      if (list.textColumns && !list.textColumns.some((key) => row.cells[key]))
        issues.push({
          sheet: readSheet.name,
          cell: formatCellPlace(table, row.number, list.textColumns[0]!),
          code: 'MISSING',
          data: {},
        })
    issues.push(...findDuplicates(table, list))
    lists.set(name, { table, items: Map.groupBy(table.rows, (row) => row.cells.element ?? '') })
  }
  const tables = [...(cover ? [cover.table] : []), elements, ...[...lists.values()].map((list) => list.table)]
  const formulas = tables.reduce((sum, table) => sum + table.formulas, 0)
  if (formulas > 0) notices.push({ code: 'FORMULAS', value: String(formulas) })
  const others = tables.flatMap((table) => table.otherHeadings)
  if (others.length > 0) notices.push({ code: 'UNKNOWN_HEADERS', value: others.slice(0, 20).join(', ') })
  return { workbook: { stamp, base, form, cover, elements, rows, lists, notices, issues: [] }, issues }
}

export const orderColumn = column(orderKey, { cellType: 'number', width: 9 })

/** Parses the single row of the plan's own sheet. */
async function parseCover(
  sheets: readonly ReadSheet[],
  form: Form,
  base: Cells,
  language: WorkbookBaseStamp['language'],
  issues: WorkbookRowIssue[],
): Promise<ReturnedWorkbook['cover']> {
  const sheet = findSheet(sheets, 'plan')
  const table = sheet && (await parseTable(sheet, form.cover, language, issues))
  const [row, ...others] = table?.rows ?? []
  if (!table || !row) return undefined
  for (const workbookRow of others)
    issues.push({ sheet: table.name, cell: cellName(0, workbookRow.number), code: 'SINGLE_ROW_ONLY', data: {} })
  return { table, base, row }
}

/**
 * Checks whether a list column had content when the workbook was made. If it is missing now, the content cannot be
 * compared.
 */
const hasBaseText = (base: Base, { name, columns }: ListField, key: string): boolean =>
  columns.some((entry) => entry.key === key && !entry.locked) &&
  base.values().some((cells) => cells[name]?.includes(`"${key}":`) === true)

/** Returns an issue for each list row that repeats the identity of an earlier row of the same element. */
function findDuplicates(table: WorkbookTable, list: ListField): WorkbookRowIssue[] {
  const seen = new Set<string>()
  return table.rows.flatMap(({ number, cells }) => {
    const id = `${cells.element} ${list.getId(cells)}`
    const isNew = list.getId(cells) === ''
    if (isNew || !seen.has(id)) {
      seen.add(id)
      return []
    }
    const cell = formatCellPlace(table, number, list.required.at(-1)!)
    return [{ sheet: table.name, cell, code: 'VALUE_IN_SEVERAL_ROWS', data: {} }]
  })
}

/** Returns rows by key. A new row without a key is identified by the content, so that a second import finds it. */
function keyedRows(table: WorkbookTable, issues: WorkbookRowIssue[]): Map<string, WorkbookRow> {
  const rows = new Map<string, WorkbookRow>()
  for (const row of table.rows) {
    const own = row.cells.key
    if (own && rows.has(own)) {
      const cell = formatCellPlace(table, row.number, 'key')
      issues.push({ sheet: table.name, cell, code: 'KEY_IN_SEVERAL_ROWS', data: { value: own } })
      continue
    }
    let key = own ?? hashCells(row.cells)
    for (let twin = 2; rows.has(key); twin += 1) key = hashCells({ ...row.cells, key: String(twin) })
    rows.set(key, row)
  }
  return rows
}

const hashCells = (cells: Cells): string =>
  `row-${createHash('sha256')
    .update(JSON.stringify(Object.entries(cells).toSorted()))
    .digest('hex')
    .slice(0, 24)}`
