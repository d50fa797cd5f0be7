import type { DocumentElement, DocumentPlan } from '#features/planning/plan-document/schema.ts'
import { type Difference, differences, diffThreeWay } from '#platform/workbook/three-way.ts'
import type { Base } from './base.ts'
import type { Cells } from './columns.ts'
import { type Form, isListName } from './flatten-rows.ts'
import { type ListField, type ListName, listValue, parseItems } from './lists.ts'
import { orderKey, type WantedPlace, wantedPlaces } from './order.ts'

/** The effect of a workbook row, or of a deleted row, on an element of the plan. */
export interface Merged {
  /** Id of the line: the key of the element, and the list if only list items are removed. */
  id: string
  /** Key of the element in the plan. For a new element, the key in the workbook. */
  key: string
  outcome: 'conflict' | 'unknown' | 'removed' | 'changed' | 'new'
  /** Changed only in the workbook, or new. */
  writes: Difference[]
  /** Changed differently in the workbook and in the plan. */
  conflicts: Difference[]
  /** The list with removed items. */
  list?: ListName
  /** The line is about the plan's own fields. */
  cover?: true
}

export interface ReturnedCells {
  base: Base
  /** Current rows, by the element's key in the plan, in sheet order. */
  rows: ReadonlyMap<string, Cells>
  /** Items of each list by element key. A missing list was not changed. */
  lists: ReadonlyMap<ListName, ReadonlyMap<string, readonly Cells[]>>
  /** Element columns that the workbook still contains. */
  columns: ReadonlySet<string>
}

/** The current plan, as far as the reader may read it. */
export interface CurrentPlan {
  /** Elements in document order. */
  elements: ReadonlyMap<string, { element: DocumentElement; cells: Cells }>
  /** The plan's own fields. */
  cover?: DocumentPlan
  /** Returns the key of an element in the plan for an id, a key chosen by the author, or the code of a section. */
  getId: (key: string) => string
}

/** Checks whether the product generated the key (a UUID). A row with an unknown UUID is not a new element. */
const isGeneratedKey = (key: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)

/** The columns and lists that a workbook still contains. Missing columns and lists were not changed. */
interface MergeScope {
  workbook: ReturnedCells
  keys: readonly string[]
  lists: readonly ListField[]
}

/**
 * Performs a three-way merge, value by value. A change only in the workbook is applied, a change only in the plan is
 * kept, and different changes are a conflict. Missing rows are not deleted without an explicit decision by the user.
 */
export function merge(
  workbook: ReturnedCells,
  plan: CurrentPlan,
  form: Form,
): { lines: Merged[]; unchanged: number; locked: number } {
  const lists = form.lists.filter((list) => workbook.lists.has(list.name))
  const columns = form.fields.map((field) => field.key).filter((key) => workbook.columns.has(key))
  const mergeScope: MergeScope = { workbook, lists, keys: [...columns, ...lists.map((list) => list.name)] }
  const places = wantedPlaces(workbook, plan)
  const lines: Merged[] = []
  const seen = new Set<string>()
  let unchanged = 0
  let locked = 0
  for (const [id, row] of workbook.rows) {
    const now = plan.elements.get(id)
    const base = workbook.base.get(id)
    seen.add(id)
    if (now && now.element.place !== undefined) {
      if (base && columns.some((column) => (row[column] ?? '') !== (base[column] ?? ''))) locked += 1
      continue
    }
    const cells = { ...row, ...mergeLists(mergeScope, id, base, now?.cells ?? base) }
    const mergeds = now
      ? [
          compare(mergeScope, id, cells, base, now.cells, places.get(id)),
          ...findRemovedItems(mergeScope, id, base, now.cells),
        ]
      : base || isGeneratedKey(id)
        ? [line(id, 'unknown', differences(mergeScope.keys, cells, base, base ?? {}))]
        : [line(id, 'new', [...differences(mergeScope.keys, cells, {}, {}), ...newPlace(row)])]
    const [merged] = mergeds
    if (merged!.writes.length + merged!.conflicts.length > 0) lines.push(merged!)
    else unchanged += 1
    lines.push(...mergeds.slice(1))
  }
  for (const [id, base] of workbook.base) {
    const now = plan.elements.get(id)
    if (seen.has(id) || !now || now.element.place !== undefined) continue
    // The line also shows the current values in the plan.
    lines.push(
      line(
        id,
        'removed',
        differences(mergeScope.keys, base, base, now.cells).map((difference) => ({ ...difference, workbookValue: '' })),
      ),
    )
  }
  return { lines, unchanged, locked }
}

const line = (key: string, outcome: Merged['outcome'], writes: Difference[], conflicts: Difference[] = []): Merged => ({
  id: key,
  key,
  outcome,
  writes,
  conflicts,
})

function compare(
  mergeScope: MergeScope,
  id: string,
  row: Cells,
  base: Cells | undefined,
  currentCells: Cells,
  place: WantedPlace | undefined,
): Merged {
  const { writes, conflicts } = diffThreeWay(mergeScope.keys, row, base, currentCells)
  const placed = comparePlace(row, base, currentCells, place)
  const parentStays = placed.conflicts.length > 0 || conflicts.some((conflict) => conflict.key === 'parent')
  for (const write of placed.writes) (parentStays ? conflicts : writes).push(write)
  for (const conflict of placed.conflicts)
    if (!conflicts.some((other) => other.key === conflict.key)) conflicts.push(conflict)
  return line(id, conflicts.length > 0 ? 'conflict' : 'changed', writes, conflicts)
}

const newPlace = (row: Cells): Difference[] =>
  row[orderKey] ? [{ key: orderKey, base: undefined, workbookValue: row[orderKey], current: '' }] : []

/**
 * Compares the position, which is a number among the siblings under the same parent. If the plan moved the element to
 * another parent, both the parent and the position are in conflict.
 */
function comparePlace(
  row: Cells,
  base: Cells | undefined,
  currentCells: Cells,
  place: WantedPlace | undefined,
): { writes: Difference[]; conflicts: Difference[] } {
  const workbookValue = row[orderKey]
  const was = base?.[orderKey]
  if (!workbookValue || workbookValue === was) return { writes: [], conflicts: [] }
  const parent = row.parent ?? base?.parent ?? currentCells.parent
  if (parent === currentCells.parent) {
    if (!place) return { writes: [], conflicts: [] }
    const entry = { key: orderKey, base: was, workbookValue, current: place.current }
    return place.movedInPlan ? { writes: [], conflicts: [entry] } : { writes: [entry], conflicts: [] }
  }
  const current = { key: orderKey, base: was, workbookValue, current: was ?? '' }
  if (base?.parent === currentCells.parent) return { writes: [current], conflicts: [] }
  const elsewhere = {
    key: 'parent',
    base: base?.parent,
    workbookValue: parent ?? '',
    current: currentCells.parent ?? '',
  }
  return { writes: [], conflicts: [elsewhere, current] }
}

const getItems = (book: ReturnedCells, name: ListName, id: string): readonly Cells[] =>
  book.lists.get(name)?.get(id) ?? []

/**
 * Returns the lists of an element as in the workbook. Deleted items are still included, because their removal is
 * offered separately. If the plan changed the list too, the two current lists are in conflict.
 */
function mergeLists(
  { workbook, lists }: MergeScope,
  id: string,
  base: Cells | undefined,
  currentCells: Cells | undefined,
): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const list of lists) {
    const here = getItems(workbook, list.name, id)
    if (here.length === 0 && !base?.[list.name]) continue
    const isAsItWas = (currentCells?.[list.name] ?? '') === (base?.[list.name] ?? '')
    cells[list.name] = listValue(list, wanted(list, here, base, isAsItWas))
  }
  return cells
}

/** Returns the items that were deleted from the workbook and are unchanged in the plan. */
function findRemovedItems(
  { workbook, lists }: MergeScope,
  id: string,
  base: Cells | undefined,
  currentCells: Cells,
): Merged[] {
  return lists.flatMap((list): Merged[] => {
    const was = base?.[list.name]
    if (!was || (currentCells[list.name] ?? '') !== was) return []
    const here = getItems(workbook, list.name, id)
    const left = listValue(list, wanted(list, here, base, false))
    if (left === listValue(list, wanted(list, here, base, true))) return []
    const write = { key: list.name, base: was, workbookValue: left, current: was }
    return [{ ...line(id, 'removed', [write]), id: `${id} ${list.name}`, list: list.name }]
  })
}

/** Returns existing items in their order, then new items in sheet order. */
function wanted(list: ListField, here: readonly Cells[], base: Cells | undefined, withDeleted: boolean): Cells[] {
  const before = parseItems(base?.[list.name] ?? '').map(
    (item, index): Cells => ({ number: String(index + 1), ...item }),
  )
  const byId = new Map(here.map((item) => [list.getId(item), item]))
  const known = new Set(before.map(list.getId))
  return [
    ...before.flatMap((item) => byId.get(list.getId(item)) ?? (withDeleted ? [item] : [])),
    ...here.filter((item) => !known.has(list.getId(item))),
  ].map(({ element: _, ...item }: Cells) => item)
}

/** Returns the decision for each line. Undefined: a conflict is still open. */
export function decide(
  line: Merged,
  choices: { conflict: (id: string) => 'workbook' | 'plan' | undefined; isRemoved: (id: string) => boolean },
): { writes: Difference[]; isRemoval: boolean } | undefined {
  if (line.outcome === 'unknown') return { writes: [], isRemoval: false }
  if (line.outcome === 'removed') {
    const isRemoval = choices.isRemoved(line.id)
    return line.list ? { writes: isRemoval ? line.writes : [], isRemoval: false } : { writes: [], isRemoval }
  }
  if (line.conflicts.length === 0) return { writes: line.writes, isRemoval: false }
  const side = choices.conflict(line.id)
  if (!side) return undefined
  return { writes: side === 'workbook' ? [...line.writes, ...line.conflicts] : line.writes, isRemoval: false }
}

/** Writes values into an element. Returns the columns that cannot be written. */
export function writeInto(
  element: DocumentElement,
  writes: readonly Difference[],
  form: Form,
): { element: DocumentElement; rejectedColumns: string[] } {
  let written = element
  const rejectedColumns: string[] = []
  for (const { key, workbookValue } of writes) {
    // The position is not a value of the element, but a place among the siblings.
    if (key === orderKey) continue
    const list = isListName(key) ? form.lists.find((listField) => listField.name === key) : undefined
    const field = form.fields.find((entry) => entry.key === key)
    const next = list ? list.write(written, parseItems(workbookValue)) : field?.write(written, workbookValue)
    if (next) written = next
    else rejectedColumns.push(key)
  }
  return { element: written, rejectedColumns }
}
