import { findIdsByCode, functionAddress, nearestCodes, Proposals } from '#features/planning/plan-document/index.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import type { TransactionContext } from '#platform/context.ts'
import { normaliseText } from '#platform/workbook/columns.ts'
import { joined, parseList } from './cell-forms.ts'
import type { Cells, Column } from './columns.ts'
import type { WorkbookRowIssue } from './contract.ts'
import { getNamed, listNamedFunctions, type Named } from './queries.ts'
import { formatCellPlace, type WorkbookRow, type WorkbookTable } from './read-rows.ts'
import type { ReturnedWorkbook } from './read-workbook.ts'

type Table = NonNullable<Column['names']>

/** Maximum number of codes suggested for an ambiguous or unknown name. */
const maxSuggestions = 5

/**
 * Replaces names with codes. A cell may contain the name of an organisation, area, phenomenon or function in any
 * language. The name must be unique among those that exist when the plan begins. An ambiguous name is an issue.
 */
export async function resolveNames(
  context: TransactionContext,
  book: ReturnedWorkbook,
  plan: Plan,
): Promise<ReturnedWorkbook> {
  const given = [...listCodedCells(book)]
  const lookup = new Lookup(context, plan.periodFrom)
  await lookup.read(given)
  const issues: WorkbookRowIssue[] = []
  const changed = new Map<WorkbookRow, Record<string, string>>()
  for (const { table, row, column, value } of given) {
    const codes = listNamedTexts(column, value).map((namedText) => lookup.findCode(namedText))
    for (const entry of codes)
      if (entry.issue)
        issues.push({ sheet: table.name, cell: formatCellPlace(table, row.number, column.key), ...entry.issue })
    const code = joined(codes.map((entry) => entry.code))
    if (code !== value) changed.set(row, { ...(changed.get(row) ?? row.cells), [column.key]: code })
  }
  if (changed.size === 0 && issues.length === 0) return book
  const as = (row: WorkbookRow): WorkbookRow => (changed.has(row) ? { ...row, cells: changed.get(row)! } : row)
  const lists = [...book.lists].map(
    ([name, { table, items }]) =>
      [name, { table, items: new Map([...items].map(([key, rows]) => [key, rows.map(as)])) }] as const,
  )
  return {
    ...book,
    issues: [...book.issues, ...issues],
    cover: book.cover && { ...book.cover, row: as(book.cover.row) },
    rows: new Map([...book.rows].map(([key, row]) => [key, as(row)])),
    lists: new Map(lists),
  }
}

interface Given {
  table: WorkbookTable
  row: WorkbookRow
  column: Column
  value: string
}

/** Yields edited cells with codes. Unchanged cells are already known. */
function* listCodedCells(book: ReturnedWorkbook): Generator<Given> {
  const coded = (columns: readonly Column[]) =>
    columns.filter((column) => !column.locked && (column.names !== undefined || column.cellType === 'function'))
  const listEditedCells = function* (table: WorkbookTable, row: WorkbookRow, columns: readonly Column[], base?: Cells) {
    for (const column of columns) {
      const value = row.cells[column.key]
      if (value !== undefined && value !== base?.[column.key]) yield { table, row, column, value }
    }
  }
  const { cover, elements, form } = book
  if (cover) yield* listEditedCells(cover.table, cover.row, coded(form.cover), cover.base)
  const columns = coded(form.fields)
  for (const [key, row] of book.rows) yield* listEditedCells(elements, row, columns, book.base.get(key))
  for (const [name, { table, items }] of book.lists) {
    const codedColumns = coded(form.lists.find((list) => list.name === name)!.columns)
    if (codedColumns.length > 0)
      for (const rows of items.values()) for (const row of rows) yield* listEditedCells(table, row, codedColumns)
  }
}

interface NamedText {
  table: Table
  text: string
  /** For a function: the name or code that follows the name of the organisation. */
  duty?: string
}

function listNamedTexts(column: Column, value: string): NamedText[] {
  if (column.cellType !== 'function') {
    const all = column.cellType === 'codes' ? parseList(value) : [value]
    return all.map((text) => ({ table: column.names!, text }))
  }
  const [, organisation, organisationFunction] = /^(.+?)\s*\/\s*(.+)$/.exec(value) ?? []
  return [
    organisation && organisationFunction
      ? { table: 'organisation', text: organisation, duty: organisationFunction }
      : { table: 'organisation', text: value },
  ]
}

interface Code {
  code: string
  issue?: Pick<WorkbookRowIssue, 'code' | 'data'>
}

/** Finds codes by name. A table is read only if a cell contains a value that is not a code. */
class Lookup {
  readonly #context: TransactionContext
  readonly #on: string
  readonly #codes = new Map<Table, ReadonlySet<string>>()
  readonly #named = new Map<Table, Named[]>()
  readonly #byName = new Map<Table, ReadonlyMap<string, string[]>>()
  readonly #proposals = new Proposals()
  #duties: ReadonlyMap<string, Named[]> = new Map()

  constructor(context: TransactionContext, on: string) {
    this.#context = context
    this.#on = on
  }

  async read(given: readonly Given[]): Promise<void> {
    const all = given.flatMap(({ column, value }) => listNamedTexts(column, value))
    for (const [table, some] of Map.groupBy(all, (namedText) => namedText.table)) {
      const texts = [...new Set(some.map((namedText) => namedText.text))]
      const codes = new Set((await findIdsByCode(this.#context.tx, table, texts)).keys())
      this.#codes.set(table, codes)
      if (codes.size === texts.length) continue
      const named = await getNamed(this.#context.tx, table, this.#on)
      this.#named.set(table, named)
      this.#byName.set(table, groupByName(named))
    }
    const bodies = all.flatMap((namedText) =>
      namedText.duty === undefined ? [] : (this.findCode({ ...namedText, duty: undefined }).code ?? []),
    )
    if (bodies.length > 0) this.#duties = await listNamedFunctions(this.#context.tx, bodies)
  }

  /** Returns the code for a text. An unknown text is unchanged and reported when codes are resolved. */
  findCode({ table, text, duty }: { table: Table; text: string; duty?: string | undefined }): Code {
    const found = this.#found(table, text)
    if (duty === undefined) return found
    const known = this.#duties.get(found.code) ?? []
    const codes = known.some((named) => named.code === duty)
      ? [duty]
      : (groupByName(known).get(normaliseText(duty)) ?? [])
    const code = functionAddress(found.code, codes.length === 1 ? codes[0]! : duty)
    const issue = codes.length > 1 ? severalCalled(duty, codes) : found.issue
    return { code, ...(issue && { issue }) }
  }

  #found(table: Table, text: string): Code {
    if (this.#codes.get(table)?.has(text)) return { code: text }
    const codes = this.#byName.get(table)?.get(normaliseText(text)) ?? []
    if (codes.length === 1) return { code: codes[0]! }
    if (codes.length > 1) return { code: text, issue: severalCalled(text, codes) }
    const suggestions = this.#proposals.getSuggestions(table, text, () => this.#near(table, text))
    if (suggestions.length === 0) return { code: text }
    return { code: text, issue: { code: 'UNKNOWN_CODE', data: { code: text, objectKind: table, suggestions } } }
  }

  /** Returns the codes with a similar name or a name that contains the text as whole words. */
  #near(table: Table, text: string): string[] {
    const names = this.#byName.get(table) ?? new Map<string, string[]>()
    const plain = normaliseText(text)
    const near = nearestCodes(plain, names.keys())
    const holding = [...names.keys()].filter((name) => ` ${name} `.includes(` ${plain} `))
    const named = this.#named.get(table) ?? []
    const offered = new Map<string, string>()
    for (const name of [...near, ...holding])
      for (const code of names.get(name)!) {
        const { names: own } = named.find((entry) => entry.code === code)!
        if (!offered.has(code)) offered.set(code, Object.values(own).find((value) => normaliseText(value) === name)!)
      }
    return [...offered].slice(0, maxSuggestions).map(([code, name]) => `${code} (${name})`)
  }
}

const severalCalled = (name: string, codes: readonly string[]) => ({
  code: 'NAME_AMBIGUOUS',
  data: { value: name, suggestions: codes.slice(0, maxSuggestions) },
})

function groupByName(named: readonly Named[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { code, names } of named)
    for (const name of new Set(Object.values(names).map(normaliseText)))
      found.set(name, [...(found.get(name) ?? []), code])
  return found
}
