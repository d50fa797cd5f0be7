import { createHash } from 'node:crypto'
import { plainWords } from '#platform/workbook/columns.ts'
import { cellName, type ReadSheet } from '#platform/workbook/model.ts'
import { languages } from '#shared/language.ts'
import { type Base, type Made, readBase } from './base.ts'
import { type Cells, type Column, column } from './columns.ts'
import type { WorkbookNotice, WorkbookRowFault } from './contract.ts'
import { type Form, formOf } from './flatten-rows.ts'
import { type ListField, type ListName, listNames } from './lists.ts'
import { planWorkbookMessages } from './messages/index.ts'
import { orderKey } from './order.ts'
import { type BookRow, type BookTable, placeOf, readTable } from './read-rows.ts'

/** An imported workbook: the origin and the current content. */
export interface ReturnedBook {
  made: Made
  base: Base
  form: Form
  /** The plan's own fields, original and current. Absent if the sheet is missing. */
  cover: { table: BookTable; base: Cells; row: BookRow } | undefined
  elements: BookTable
  /** Row of each element by key. A row without a key gets a key derived from the content. */
  rows: ReadonlyMap<string, BookRow>
  /** A missing sheet has no effect. */
  lists: ReadonlyMap<ListName, { table: BookTable; items: ReadonlyMap<string, BookRow[]> }>
  notices: WorkbookNotice[]
  /** Issues with references in the cells. */
  faults: readonly WorkbookRowFault[]
}

const sheetOf = (sheets: readonly ReadSheet[], name: 'plan' | 'elements' | ListName): ReadSheet | undefined => {
  const names = languages.map((one) => plainWords(planWorkbookMessages[one].sheets[name]))
  return sheets.find((sheet) => [...names, name].includes(plainWords(sheet.name)))
}

/** Parses the sheets of a workbook. If issues are found, no change may be written. */
export async function readBook(
  sheets: readonly ReadSheet[],
): Promise<{ book?: ReturnedBook; faults: WorkbookRowFault[] }> {
  const faults: WorkbookRowFault[] = []
  const whole = (code: string, value = '') => ({ faults: [{ sheet: null, cell: null, code, data: { value } }] })
  const found = await readBase(sheets)
  if (!found) return whole('BASE_MISSING')
  if ('newer' in found) return whole('NEWER_FORMAT', found.newer)
  const { made, base } = found
  const { language } = made
  const form = formOf(made.spoken)
  const sheet = sheetOf(sheets, 'elements')
  if (!sheet) return whole('SHEET_MISSING', planWorkbookMessages[language].sheets.elements)
  const heads = (of: readonly Column[], missing: readonly string[]) =>
    of
      .filter((one) => missing.includes(one.key))
      .map((one) => one.heads[language])
      .join(', ')

  const known = [column('key', { locked: true }), orderColumn, ...form.fields, column('parentTitle', { locked: true })]
  const elements = await readTable(sheet, known, language, faults)
  if (!elements.columns.has('key')) return whole('HEADS_MISSING', heads(known, ['key']))
  const notices: WorkbookNotice[] = []
  // A missing column that was empty has no effect.
  const used = new Set([...base.values()].flatMap((cells) => Object.keys(cells)))
  const missing = heads(
    known.filter((one) => !one.locked && used.has(one.key)),
    elements.missing,
  )
  if (missing) notices.push({ code: 'MISSING_HEADS', value: missing })
  const rows = keyedRows(elements, faults)
  const cover = found.cover && (await readCover(sheets, form, found.cover, language, faults))

  const lists = new Map<ListName, { table: BookTable; items: Map<string, BookRow[]> }>()
  for (const name of listNames) {
    const its = sheetOf(sheets, name)
    const list = form.lists.find((one) => one.name === name)!
    if (!its) continue
    const columns = [column('element'), column('elementTitle', { locked: true }), ...list.columns]
    const table = await readTable(its, columns, language, faults)
    if (table.rows.length === 0 && table.columns.size === 0) continue
    const lacking = table.missing.filter(
      (key) => ['element', ...list.required, 'amount'].includes(key) || holdsWords(base, list, key),
    )
    if (lacking.length > 0) {
      faults.push({ sheet: its.name, cell: null, code: 'HEADS_MISSING', data: { value: heads(columns, lacking) } })
      continue
    }
    for (const row of table.rows)
      for (const key of ['element', ...list.required])
        if (!row.cells[key])
          faults.push({ sheet: its.name, cell: placeOf(table, row.number, key), code: 'MISSING', data: {} })
    for (const row of table.rows)
      if (list.words && !list.words.some((key) => row.cells[key]))
        faults.push({ sheet: its.name, cell: placeOf(table, row.number, list.words[0]!), code: 'MISSING', data: {} })
    faults.push(...saidTwice(table, list))
    lists.set(name, { table, items: Map.groupBy(table.rows, (row) => row.cells.element ?? '') })
  }
  const tables = [...(cover ? [cover.table] : []), elements, ...[...lists.values()].map((one) => one.table)]
  const formulas = tables.reduce((sum, one) => sum + one.formulas, 0)
  if (formulas > 0) notices.push({ code: 'FORMULAS', value: String(formulas) })
  const others = tables.flatMap((one) => one.others)
  if (others.length > 0) notices.push({ code: 'UNKNOWN_HEADS', value: others.slice(0, 20).join(', ') })
  return { book: { made, base, form, cover, elements, rows, lists, notices, faults: [] }, faults }
}

export const orderColumn = column(orderKey, { holds: 'number', width: 9 })

/** Parses the single row of the plan's own sheet. */
async function readCover(
  sheets: readonly ReadSheet[],
  form: Form,
  base: Cells,
  language: Made['language'],
  faults: WorkbookRowFault[],
): Promise<ReturnedBook['cover']> {
  const sheet = sheetOf(sheets, 'plan')
  const table = sheet && (await readTable(sheet, form.cover, language, faults))
  const [row, ...others] = table?.rows ?? []
  if (!table || !row) return undefined
  for (const one of others) faults.push({ sheet: table.name, cell: cellName(0, one.number), code: 'ONE_ROW', data: {} })
  return { table, base, row }
}

/**
 * Checks whether a list column had content when the workbook was made. If it is missing now, the content cannot be
 * compared.
 */
const holdsWords = (base: Base, { name, columns }: ListField, key: string): boolean =>
  columns.some((one) => one.key === key && !one.locked) &&
  base.values().some((cells) => cells[name]?.includes(`"${key}":`) === true)

/** Returns issues for two rows with different content about the same element. */
function saidTwice(table: BookTable, list: ListField): WorkbookRowFault[] {
  const seen = new Set<string>()
  return table.rows.flatMap(({ number, cells }) => {
    const id = `${cells.element} ${list.idOf(cells)}`
    const isNew = list.idOf(cells) === ''
    if (isNew || !seen.has(id)) {
      seen.add(id)
      return []
    }
    const cell = placeOf(table, number, list.required.at(-1)!)
    return [{ sheet: table.name, cell, code: 'SAID_IN_TWO_ROWS', data: {} }]
  })
}

/** Returns rows by key. A new row without a key is identified by the content, so that a second import finds it. */
function keyedRows(table: BookTable, faults: WorkbookRowFault[]): Map<string, BookRow> {
  const rows = new Map<string, BookRow>()
  for (const row of table.rows) {
    const own = row.cells.key
    if (own && rows.has(own)) {
      const cell = placeOf(table, row.number, 'key')
      faults.push({ sheet: table.name, cell, code: 'KEY_IN_TWO_ROWS', data: { value: own } })
      continue
    }
    let key = own ?? keyOfWords(row.cells)
    for (let twin = 2; rows.has(key); twin += 1) key = keyOfWords({ ...row.cells, key: String(twin) })
    rows.set(key, row)
  }
  return rows
}

const keyOfWords = (cells: Cells): string =>
  `row-${createHash('sha256')
    .update(JSON.stringify(Object.entries(cells).toSorted()))
    .digest('hex')
    .slice(0, 24)}`
