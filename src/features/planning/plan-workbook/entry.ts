import { DocumentElement, DocumentPlan } from '#features/planning/plan-document/schema.ts'
import { mergeTranslations } from '#features/planning/plans/model.ts'
import { batchSize, pause } from '#platform/workbook/yield.ts'
import { screenText } from '#shared/screening.ts'
import type { WorkbookRowIssue } from './contract.ts'
import { findCoverColumn, writeCover } from './cover.ts'
import type { Form } from './flatten-rows.ts'
import { isListName } from './flatten-rows.ts'
import { type CurrentPlan, type decide, type Merged, writeInto } from './merge.ts'
import { orderByWorkbook, orderKey } from './order.ts'
import { formatCellPlace } from './read-rows.ts'
import type { ReturnedWorkbook } from './read-workbook.ts'

export interface Decided {
  line: Merged
  decision: NonNullable<ReturnType<typeof decide>>
}

/** The elements of the plan after the workbook is applied, in the order of a plan document. */
export interface NewElements {
  elements: DocumentElement[]
  /** The plan's own fields after the import. Absent: unchanged. */
  cover?: DocumentPlan
  /** Keys of elements whose content the workbook does not change. */
  unchangedKeys: ReadonlySet<string>
  issues: WorkbookRowIssue[]
}

/**
 * Applies the decisions to the current plan. New and moved elements come last under their parent, unless the workbook
 * defines a position.
 */
export async function makeElements(
  { rows: plan, workbook }: { rows: CurrentPlan; workbook: ReturnedWorkbook },
  decided: readonly Decided[],
): Promise<NewElements> {
  const issues: WorkbookRowIssue[] = []
  const removedIds = new Set(decided.filter((entry) => entry.decision.isRemoval).map((entry) => entry.line.key))
  const written = new Map<string, DocumentElement>()
  const last = new Set<string>()
  const placed = new Set<string>()
  let cover: DocumentPlan | undefined
  for (const [index, { line, decision }] of decided.entries()) {
    if (index % batchSize === 0) await pause()
    if (decision.writes.length === 0 || removedIds.has(line.key)) continue
    if (line.cover) {
      cover = writeCover(plan.cover!, decision.writes, workbook.form.cover)
      issues.push(...findCoverIssues(workbook, line, cover))
      continue
    }
    const before =
      written.get(line.key) ?? plan.elements.get(line.key)?.element ?? ({ key: line.key } as DocumentElement)
    const { element, rejectedColumns } = writeInto(before, decision.writes, workbook.form)
    const made = line.outcome === 'new' ? element : mergeTranslations(before, element)
    for (const key of rejectedColumns) issues.push(makeIssue(workbook, line.key, key, 'TEXT_HAS_FORM'))
    for (const name of ['parent', 'kind'] as const)
      if (!made[name]) issues.push(makeIssue(workbook, line.key, name, 'MISSING'))
    issues.push(...findElementIssues(workbook, line, made))
    if (line.outcome === 'new' || decision.writes.some((write) => write.key === 'parent')) last.add(line.key)
    if (decision.writes.some((write) => write.key === orderKey)) placed.add(line.key)
    written.set(line.key, made)
  }
  const getElement = (key: string, element?: DocumentElement) =>
    removeReferencesTo(written.get(key) ?? element!, removedIds)
  const stay = [...plan.elements].filter(([key]) => !removedIds.has(key) && !last.has(key))
  const rows = new Map([...workbook.rows].map(([key, row]) => [key, row.cells]))
  const inPlanOrder = [
    ...stay.map(([key, { element }]) => getElement(key, element)),
    ...[...last].map((key) => getElement(key)),
  ]
  const elements = orderByWorkbook(inPlanOrder, placed, { base: workbook.base, rows })
  const unchangedKeys = new Set(
    elements.filter((element) => plan.elements.get(element.key)?.element === element).map((element) => element.key),
  )
  return { elements, ...(cover && { cover }), unchangedKeys, issues }
}

/** Removes references to deleted elements, as when they are deleted in the plan itself. */
function removeReferencesTo(element: DocumentElement, removedIds: ReadonlySet<string>): DocumentElement {
  const names = (key: string | undefined) => key !== undefined && removedIds.has(key)
  if (removedIds.size === 0 || !(names(element.interest) || element.links?.some((link) => names(link.to.key))))
    return element
  const { interest, links, ...rest } = element
  const left = links?.filter((link) => !removedIds.has(link.to.key))
  return {
    ...rest,
    ...(interest && !removedIds.has(interest) && { interest }),
    ...(left && left.length > 0 && { links: left }),
  }
}

const sensitive = (line: Merged, faultOf: (column: string, data: Record<string, unknown>) => WorkbookRowIssue) =>
  [...line.writes, ...line.conflicts].flatMap(({ key, workbookValue }) =>
    screenText(workbookValue, [key]).map(({ kind, excerpt }) => faultOf(key, { kind, excerpt })),
  )

function findCoverIssues(book: ReturnedWorkbook, line: Merged, plan: DocumentPlan): WorkbookRowIssue[] {
  const issues = DocumentPlan.safeParse(plan).error?.issues ?? []
  return [
    ...sensitive(line, (column, data) => makeCoverIssue(book, column, 'SENSITIVE_TEXT', data)),
    ...issues.map(({ path, message }) =>
      makeCoverIssue(book, findCoverColumn(book.form.cover, path.join('/')), 'SHAPE', { message }),
    ),
  ]
}

/** Returns an issue of the plan's own fields at the matching cell. */
export function makeCoverIssue(
  { cover }: ReturnedWorkbook,
  column: string,
  code: string,
  data: Record<string, unknown>,
): WorkbookRowIssue {
  const cell = cover?.table.columns.has(column) ? formatCellPlace(cover.table, cover.row.number, column) : null
  return { sheet: cover?.table.name ?? null, cell, code, data }
}

/** Returns values with an invalid format and texts that may not be stored, each with the cell. */
function findElementIssues(book: ReturnedWorkbook, line: Merged, element: DocumentElement): WorkbookRowIssue[] {
  const issues = sensitive(line, (column, data) => makeIssue(book, line.key, column, 'SENSITIVE_TEXT', data))
  const parsed = element.kind ? DocumentElement.safeParse(element) : undefined
  for (const issue of parsed?.error?.issues ?? []) {
    const column = findColumn(book.form, issue.path.join('/'))
    issues.push(makeIssue(book, line.key, column, 'SHAPE', { message: issue.message }))
  }
  return issues
}

/** Returns the column for a field path of an element. */
export function findColumn({ fields, lists }: Form, path: string): string {
  const list = lists.find((listField) => path.startsWith(listField.name))
  const inside = (within: string) => path === within || path.startsWith(`${within}/`)
  const [, language] = /\/text\/(\w\w)/.exec(path) ?? []
  const field =
    fields.find((entry) => inside(entry.fieldPath) && (entry.language === undefined || entry.language === language)) ??
    fields.find((entry) => inside(entry.fieldPath))
  return list?.name ?? field?.key ?? 'key'
}

/** Returns an issue with the cell in which it can be fixed: the element's row, or the list sheet for a list item. */
export function makeIssue(
  book: ReturnedWorkbook,
  key: string,
  column: string,
  code: string,
  data: Record<string, unknown> = {},
  item = 0,
): WorkbookRowIssue {
  if (isListName(column)) {
    const list = book.lists.get(column)
    const row = (list?.items.get(key) ?? [])[item] ?? list?.items.get(key)?.[0]
    const first = book.form.lists.find((listField) => listField.name === column)!.required[0]!
    const idColumn = column === 'links' ? 'to' : first
    return {
      sheet: list?.table.name ?? null,
      cell: list && row ? formatCellPlace(list.table, row.number, idColumn) : null,
      code,
      data,
    }
  }
  const row = book.rows.get(key)
  return {
    sheet: book.elements.name,
    cell: row ? formatCellPlace(book.elements, row.number, column) : null,
    code,
    data,
  }
}
