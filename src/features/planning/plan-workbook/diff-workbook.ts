import {
  draft,
  findPlansByCode,
  type ImportInput,
  loadReferences,
  type PreparedPlan,
  planToDocument,
  validateDrafted,
} from '#features/planning/plan-document/index.ts'
import { documentFormat, maxElements } from '#features/planning/plan-document/schema.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { readablePlan } from '#features/planning/plans/index.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import { cellPlace } from '#platform/workbook/model.ts'
import { diffThreeWay } from '#platform/workbook/three-way.ts'
import { pause } from '#platform/workbook/yield.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { WorkbookChoices, WorkbookPreview, WorkbookRowIssue } from './contract.ts'
import { coverCells, findCoverColumn } from './cover.ts'
import { type Decided, findColumn, makeCoverIssue, makeIssue, type NewElements } from './entry.ts'
import { type CurrentPlan, decide, type Merged, merge } from './merge.ts'
import { asRows, type ReadPlan } from './plan-now.ts'
import { formatCellPlace, type WorkbookRow } from './read-rows.ts'
import type { ReturnedWorkbook } from './read-workbook.ts'

/** The difference between a workbook and the current plan. */
export interface WorkbookDiff {
  /** The workbook, with the element keys of the plan. */
  workbook: ReturnedWorkbook
  currentPlan: ReadPlan
  rows: CurrentPlan
  lines: Merged[]
  unchanged: number
  locked: number
}

type WorkbookPlan = { plan: Plan; issue?: never } | { issue: WorkbookRowIssue; plan?: never }

/** Returns the target plan of a workbook: the given plan, or else the plan that the workbook names. */
export async function findWorkbookPlan(
  context: TransactionContext,
  book: ReturnedWorkbook,
  planId: Id | undefined,
): Promise<Result<WorkbookPlan, Failure<'NOT_FOUND'>>> {
  const { stamp } = book
  const makeSheetIssue = (code: string, value = '') =>
    succeed({ issue: { sheet: null, cell: null, code, data: { value } } })
  if (planId === undefined) {
    if (stamp.plan === null) return makeSheetIssue('NO_PLAN_NAMED')
    const plans = await findPlansByCode(context.tx, [stamp.plan])
    const writable = plans.filter(({ ownerId }) => may(context.actor, 'plan.write', ownerId))
    const plan = writable.length === 1 ? writable[0] : plans.length === 1 ? plans[0] : undefined
    return plan ? succeed({ plan }) : fail('NOT_FOUND')
  }
  const readable = await readablePlan(context, planId)
  if (!readable.ok) return readable
  const plan = readable.value
  if (stamp.plan !== null && stamp.plan !== plan.code) return makeSheetIssue('OTHER_PLAN', stamp.plan)
  return stamp.kind === plan.kind ? succeed({ plan }) : makeSheetIssue('OTHER_KIND', stamp.kind)
}

/** Merges a workbook with the plan. It runs no queries, so no transaction is open. */
export async function diffWorkbook(read: ReturnedWorkbook, currentPlan: ReadPlan): Promise<WorkbookDiff> {
  const rows = await asRows(currentPlan, read.form)
  const workbook = matchPlanKeys(read, currentPlan.plan, rows)
  const cells = new Map([...workbook.rows].map(([key, row]) => [key, row.cells]))
  const lists = new Map(
    [...workbook.lists].map(([name, { items }]) => [
      name,
      new Map([...items].map(([key, workbookRows]) => [key, workbookRows.map((row) => row.cells)])),
    ]),
  )
  const columns = new Set(workbook.elements.columns.keys())
  const merged = merge({ base: workbook.base, rows: cells, lists, columns }, rows, workbook.form)
  return { workbook, currentPlan, rows, ...merged, lines: [...coverLine(workbook, currentPlan, rows), ...merged.lines] }
}

/** Replaces keys chosen by the author and section codes with the keys of the plan or of the original workbook. */
function matchPlanKeys(book: ReturnedWorkbook, plan: Plan, now: CurrentPlan): ReturnedWorkbook {
  const known = (key: string) => {
    const id = now.getId(key)
    return now.elements.has(id) || book.base.has(id) ? id : key
  }
  const issues = [...book.issues]
  const rows = new Map<string, WorkbookRow>()
  for (const [key, { number, cells }] of book.rows) {
    const id = known(key)
    const { parent, interest } = cells
    if (rows.has(id))
      issues.push({
        sheet: book.elements.name,
        cell: formatCellPlace(book.elements, number, 'key'),
        code: 'KEY_IN_SEVERAL_ROWS',
        data: { value: key },
      })
    else
      rows.set(id, {
        number,
        cells: { ...cells, ...(parent && { parent: known(parent) }), ...(interest && { interest: known(interest) }) },
      })
  }
  const lists = new Map(
    [...book.lists].map(([name, { table, items }]) => {
      const workbookRows = [...items.values()].flat().map(({ number, cells }): WorkbookRow => {
        const { to, plan: of } = cells
        return { number, cells: to && of === plan.code ? { ...cells, to: known(to) } : cells }
      })
      const found = Map.groupBy(workbookRows, (row) => known(row.cells.element ?? ''))
      for (const [key, some] of found)
        if (key && !rows.has(key) && !now.elements.has(key) && !book.base.has(key))
          for (const row of some) {
            const cell = formatCellPlace(table, row.number, 'element')
            issues.push({ sheet: table.name, cell, code: 'ELEMENT_UNKNOWN', data: { value: key } })
          }
      return [name, { table, items: found }] as const
    }),
  )
  return { ...book, rows, lists, issues }
}

/** Returns the changes of the workbook to the plan's own fields. */
function coverLine({ cover, form }: ReturnedWorkbook, { plan }: ReadPlan, rows: CurrentPlan): Merged[] {
  if (!cover || !rows.cover) return []
  const keys = form.cover
    .filter((coverField) => coverField.write && cover.table.columns.has(coverField.key))
    .map((coverField) => coverField.key)
  const sides = diffThreeWay(keys, cover.row.cells, cover.base, coverCells(rows.cover, form.cover))
  if (sides.writes.length + sides.conflicts.length === 0) return []
  const outcome = sides.conflicts.length > 0 ? 'conflict' : 'changed'
  return [{ id: plan.id, key: plan.id, outcome, ...sides, cover: true }]
}

export function countOutcomes(lines: readonly Merged[], unchanged: number): WorkbookPreview['counts'] {
  const counts = { conflict: 0, unknown: 0, removed: 0, changed: 0, new: 0, unchanged }
  for (const { outcome } of lines) counts[outcome] += 1
  return counts
}

/** Applies the choices to the lines. `open`: number of conflicts without a choice. */
export function decideAll(lines: readonly Merged[], choices: WorkbookChoices): { decided: Decided[]; open: number } {
  const removals = new Set(choices.removals ?? [])
  const decided: Decided[] = []
  let open = 0
  for (const line of lines) {
    const decision = decide(line, {
      conflict: (id) => choices.conflicts?.[id] ?? choices.otherConflicts,
      isRemoved: (id) => choices.allRemovals === true || removals.has(id),
    })
    if (decision) decided.push({ line, decision })
    else open += 1
  }
  return { decided, open }
}

/** Computes the effect of the decided lines on the plan, with the rules of every import. Also returns all issues. */
export async function computeWorkbookDiff(
  transact: Transact,
  workbookDiff: WorkbookDiff,
  made: NewElements,
): Promise<{ plans: PreparedPlan[]; issues: WorkbookRowIssue[] }> {
  const { currentPlan } = workbookDiff
  const { elements, unchangedKeys } = made
  const issues = [...workbookDiff.workbook.issues, ...made.issues]
  if (elements.length > maxElements) {
    issues.push({ sheet: null, cell: null, code: 'TOO_MANY_ELEMENTS', data: { value: String(maxElements) } })
  }
  const changes =
    made.cover !== undefined ||
    unchangedKeys.size !== elements.length ||
    elements.length !== currentPlan.documents.length
  if (issues.length > 0 || !changes) return { plans: [], issues: sortIssues(issues) }
  const entry = { plan: made.cover ?? planToDocument(currentPlan.plan, currentPlan.codes), elements }
  const input: ImportInput = {
    file: { format: documentFormat, plans: [entry] },
    isOnBehalf: false,
    known: { elements: currentPlan.elements, codes: currentPlan.codes, unchangedKeys },
  }
  const references = await transact('read', (context) => loadReferences(context, input))
  await pause()
  const drafted = await draft(input, references)
  await pause()
  const prepared = await transact('read', (context) => validateDrafted(context, input, drafted))
  return {
    plans: prepared.plans,
    issues: sortIssues(prepared.issues.map((issue) => toWorkbookIssue(issue, entry.elements, workbookDiff))),
  }
}

/** Sorts issues by sheet and row. */
function sortIssues(issues: readonly WorkbookRowIssue[]): WorkbookRowIssue[] {
  const sheets = [...new Set(issues.map((issue) => issue.sheet))]
  const place = ({ sheet, cell }: WorkbookRowIssue) => {
    const { row = 0, column = 0 } = cellPlace(cell ?? '') ?? {}
    return sheets.indexOf(sheet) * 1e9 + row * 1e3 + column
  }
  return issues.toSorted((left, other) => place(left) - place(other))
}

/** Returns an issue of a plan document at the workbook cell in which it can be fixed. */
export function toWorkbookIssue(
  issue: DocumentIssue,
  elements: readonly { key: string }[],
  { workbook }: WorkbookDiff,
): WorkbookRowIssue {
  const [, ofPlan] = /^\/plans\/0\/plan\/?(.*)$/.exec(issue.pointer) ?? []
  if (ofPlan) return makeCoverIssue(workbook, findCoverColumn(workbook.form.cover, ofPlan), issue.code, issue.data)
  const [, index, path = ''] = /^\/plans\/0\/elements\/(\d+)(?:\/(.*))?$/.exec(issue.pointer) ?? []
  const named = typeof issue.data.key === 'string' ? issue.data.key : undefined
  const key = index === undefined ? named : elements[Number(index)]?.key
  if (key === undefined) return { sheet: null, cell: null, code: issue.code, data: issue.data }
  const [, item] = /^\w+\/(\d+)/.exec(path) ?? []
  return makeIssue(workbook, key, findColumn(workbook.form, path), issue.code, issue.data, Number(item ?? 0))
}
