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

/** A workbook as it came back: what it was made of, and what stands in it now. */
export interface ReturnedBook {
  made: Made
  base: Base
  form: Form
  /** What the plan said of itself, and says now; absent where the sheet is. */
  cover: { table: BookTable; base: Cells; row: BookRow } | undefined
  elements: BookTable
  /** Row of each element by its key; a row without one gets a key that follows from what it says. */
  rows: ReadonlyMap<string, BookRow>
  /** A sheet that is missing changes nothing. */
  lists: ReadonlyMap<ListName, { table: BookTable; items: ReadonlyMap<string, BookRow[]> }>
  notices: WorkbookNotice[]
  /** What is wrong with what its cells name. */
  faults: readonly WorkbookRowFault[]
}

const sheetOf = (sheets: readonly ReadSheet[], name: 'plan' | 'elements' | ListName): ReadSheet | undefined => {
  const names = languages.map((one) => plainWords(planWorkbookMessages[one].sheets[name]))
  return sheets.find((sheet) => [...names, name].includes(plainWords(sheet.name)))
}

/** Understands the sheets of a workbook. With faults nothing of it may be written. */
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
  // A column in which nothing stood takes nothing along.
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

/** The one row of the sheet of the plan itself. */
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

/** Whether anything stood in a column of a list when the workbook was made: without it nobody knows what became of it. */
const holdsWords = (base: Base, { name, columns }: ListField, key: string): boolean =>
  columns.some((one) => one.key === key && !one.locked) &&
  base.values().some((cells) => cells[name]?.includes(`"${key}":`) === true)

/** What two rows say of the same element: which of them holds? */
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

/** Rows by key. A new row without one is known again by what it says, so that a second import finds it. */
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
