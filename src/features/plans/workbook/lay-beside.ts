import type { Transact, Work } from '#platform/context.ts'
import { cellName, cellPlace } from '#platform/workbook/model.ts'
import { pause } from '#platform/workbook/pause.ts'
import { threeWay } from '#platform/workbook/three-way.ts'
import type { Id } from '#shared/ids.ts'
import type { DocumentFault } from '../document/contract.ts'
import { planToDocument } from '../document/form.ts'
import { elementIdOf } from '../document/keys.ts'
import { draft, type ImportInput, judge, lookUp, type PreparedPlan } from '../document/prepare.ts'
import { plansByCode } from '../document/queries/known.ts'
import { documentFormat, mostElements } from '../document/schema.ts'
import type { Plan } from '../entities.ts'
import { readablePlan } from '../guard.ts'
import type { WorkbookChoices, WorkbookPreview, WorkbookRowFault } from './contract.ts'
import { coverCells, coverColumnAt } from './cover.ts'
import { columnWithin, coverFaultAt, type Decided, faultAt, type NewElements } from './entry.ts'
import { decide, type Merged, merge, type PlanNow } from './merge.ts'
import { asRows, type ReadPlan } from './plan-now.ts'
import type { ReturnedBook } from './read-book.ts'
import type { BookRow } from './read-rows.ts'

/** A workbook laid beside the plan as it is now. */
export interface Beside {
  book: ReturnedBook
  now: ReadPlan
  rows: PlanNow
  lines: Merged[]
  unchanged: number
  locked: number
  faults: WorkbookRowFault[]
}

interface NotFound {
  NOT_FOUND: () => Error
}

/** The plan for which a workbook is meant: the named one, else the one that it names itself. */
export async function planOfBook(
  work: Work,
  book: ReturnedBook,
  planId: Id | undefined,
  errors: NotFound,
): Promise<{ plan: Plan; fault?: never } | { fault: WorkbookRowFault; plan?: never }> {
  const { made } = book
  const fault = (code: string, value = '') => ({ fault: { sheet: null, cell: null, code, data: { value } } })
  if (planId === undefined) {
    if (made.plan === null) return fault('NO_PLAN_NAMED')
    const plan = (await plansByCode(work.tx, [made.plan])).get(made.plan)
    if (!plan) throw errors.NOT_FOUND()
    return { plan }
  }
  const plan = await readablePlan(work, planId, errors)
  if (made.plan !== null && made.plan !== plan.code) return fault('OTHER_PLAN', made.plan)
  return made.kind === plan.kind ? { plan } : fault('OTHER_KIND', made.kind)
}

/** Merges a workbook with the plan; nothing is looked up for it, so no transaction waits meanwhile. */
export async function layBeside(book: ReturnedBook, now: ReadPlan): Promise<Beside> {
  const { plan } = now
  const rows = await asRows(now, book.form)
  const known = (key: string) => (rows.elements.has(rows.idOf(key)) ? rows.idOf(key) : key)
  const faults = [...book.faults]
  const named = new Map<string, BookRow['cells']>()
  for (const [key, { cells }] of book.rows)
    named.set(key, {
      ...cells,
      ...(cells.parent && { parent: known(cells.parent) }),
      ...(cells.interest && { interest: known(cells.interest) }),
    })
  const lists = new Map(
    [...book.lists].map(([name, { table, items }]) => {
      for (const [key, its] of items)
        if (key && !book.rows.has(key) && !rows.elements.has(rows.idOf(key)) && !book.base.has(key))
          for (const row of its)
            faults.push({
              sheet: table.name,
              cell: faultCell(table.columns, row),
              code: 'ELEMENT_UNKNOWN',
              data: { value: key },
            })
      const of = (row: BookRow) =>
        row.cells.to && row.cells.plan === plan.code ? { ...row.cells, to: known(row.cells.to) } : row.cells
      return [name, new Map([...items].map(([key, its]) => [key, its.map(of)]))] as const
    }),
  )
  const columns = new Set(book.elements.columns.keys())
  const merged = merge({ base: book.base, rows: named, lists, columns }, rows, book.form)
  return { book, now, rows, faults, ...merged, lines: [...coverLine(book, now, rows), ...merged.lines] }
}

/** What the workbook does to what the plan says of itself. */
function coverLine({ cover, form }: ReturnedBook, { plan }: ReadPlan, rows: PlanNow): Merged[] {
  if (!cover || !rows.cover) return []
  const keys = form.cover.filter((one) => one.write && cover.table.columns.has(one.key)).map((one) => one.key)
  const sides = threeWay(keys, cover.row.cells, cover.base, coverCells(rows.cover, form.cover))
  if (sides.writes.length + sides.conflicts.length === 0) return []
  const outcome = sides.conflicts.length > 0 ? 'conflict' : 'changed'
  return [{ id: plan.id, key: plan.id, outcome, ...sides, cover: true }]
}

const faultCell = (columns: ReadonlyMap<string, number>, row: BookRow) =>
  cellName(columns.get('element') ?? 0, row.number)

export function countsOf(lines: readonly Merged[], unchanged: number): WorkbookPreview['counts'] {
  const counts = { conflict: 0, unknown: 0, removed: 0, changed: 0, new: 0, unchanged }
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}

/** What the choices make of the lines; `open`: conflicts for which nobody chose. */
export function decideAll(lines: readonly Merged[], choices: WorkbookChoices): { decided: Decided[]; open: number } {
  const removals = new Set(choices.removals ?? [])
  const decided: Decided[] = []
  let open = 0
  for (const line of lines) {
    const decision = decide(line, {
      conflict: (id) => choices.conflicts?.[id] ?? choices.otherConflicts,
      removes: (id) => choices.allRemovals === true || removals.has(id),
    })
    if (decision) decided.push({ line, decision })
    else open += 1
  }
  return { decided, open }
}

/** Works out, by the rules of every import, what the decided lines do to the plan, and everything that speaks against it. */
export async function workOut(
  transact: Transact,
  beside: Beside,
  made: NewElements,
): Promise<{ plans: PreparedPlan[]; faults: WorkbookRowFault[] }> {
  const { now } = beside
  const { elements, asTheyStand } = made
  const faults = [...beside.faults, ...made.faults]
  if (elements.length > mostElements) {
    faults.push({ sheet: null, cell: null, code: 'TOO_MANY_ELEMENTS', data: { value: String(mostElements) } })
  }
  const changes =
    made.cover !== undefined || asTheyStand.size !== elements.length || elements.length !== now.documents.length
  if (faults.length > 0 || !changes) return { plans: [], faults: inOrder(faults) }
  const entry = { plan: made.cover ?? planToDocument(now.plan, now.codes), elements }
  const input: ImportInput = {
    file: { format: documentFormat, plans: [entry] },
    onBehalf: false,
    known: { elements: now.elements, codes: now.codes, asItStands: asTheyStand },
  }
  const looked = await transact('read', (work) => lookUp(work, input))
  await pause()
  const drafted = draft(input, looked)
  await pause()
  const prepared = await transact('read', (work) => judge(work, input, drafted))
  return {
    plans: prepared.plans,
    faults: inOrder(prepared.faults.map((fault) => inWorkbook(fault, entry.elements, beside))),
  }
}

/** As one goes through a workbook: sheet by sheet, row by row. */
function inOrder(faults: readonly WorkbookRowFault[]): WorkbookRowFault[] {
  const sheets = [...new Set(faults.map((fault) => fault.sheet))]
  const place = ({ sheet, cell }: WorkbookRowFault) => {
    const { row = 0, column = 0 } = cellPlace(cell ?? '') ?? {}
    return sheets.indexOf(sheet) * 1e9 + row * 1e3 + column
  }
  return faults.toSorted((one, other) => place(one) - place(other))
}

/** A fault of a plan document, at the cell of the workbook in which it is mended. */
export function inWorkbook(
  fault: DocumentFault,
  elements: readonly { key: string }[],
  { book, now }: Beside,
): WorkbookRowFault {
  const [, ofPlan] = /^\/plans\/0\/plan\/?(.*)$/.exec(fault.at) ?? []
  if (ofPlan) return coverFaultAt(book, coverColumnAt(book.form.cover, ofPlan), fault.code, fault.data)
  const [, index, path = ''] = /^\/plans\/0\/elements\/(\d+)(?:\/(.*))?$/.exec(fault.at) ?? []
  const named = typeof fault.data.key === 'string' ? fault.data.key : undefined
  const key = index === undefined ? named : elements[Number(index)]?.key
  if (key === undefined) return { sheet: null, cell: null, code: fault.code, data: fault.data }
  const inRows = book.rows.has(key)
    ? key
    : ([...book.rows.keys()].find((one) => elementIdOf(now.plan.code, one) === key) ?? key)
  const [, item] = /^\w+\/(\d+)/.exec(path) ?? []
  return faultAt(book, inRows, columnWithin(book.form, path), fault.code, fault.data, Number(item ?? 0))
}
