import type { Base } from './base.ts'
import type { Cells } from './columns.ts'
import type { CurrentPlan } from './merge.ts'

/** Column of the position among the siblings: 1, 2, 3. To place an element between 2 and 3, the user writes 2.5. */
export const orderKey = 'order'

/**
 * Returns the position of each element among the readable siblings. Parts and sections of the plan kind cannot be
 * moved.
 */
export function orderNumbers(
  elements: Iterable<{ key: string; parent?: string | undefined; place?: string | undefined }>,
): Map<string, string> {
  const counted = new Map<string | undefined, number>()
  const numbers = new Map<string, string>()
  for (const { key, parent, place } of elements) {
    if (place !== undefined) continue
    const number = (counted.get(parent) ?? 0) + 1
    counted.set(parent, number)
    numbers.set(key, String(number))
  }
  return numbers
}

interface Rows {
  base: Base
  rows: ReadonlyMap<string, Cells>
}

/** The position of an element in the workbook. */
interface StatedPlace {
  order: number
  parent: string | undefined
  /** Whether the user changed it. Otherwise it has the original value. */
  isChanged: boolean
}

/** Returns the positions in the workbook, by the element's key in the plan. */
function collectStatedPlaces({ base, rows }: Rows): Map<string, StatedPlace> {
  const statedPlaces = new Map<string, StatedPlace>()
  // An element deleted from the workbook may stay in the plan, with the original number.
  for (const [id, { order, parent }] of base)
    if (order) statedPlaces.set(id, { order: Number(order), parent, isChanged: false })
  for (const [id, row] of rows) {
    statedPlaces.delete(id)
    if (!row[orderKey]) continue
    const was = base.get(id)
    const isChanged = row[orderKey] !== was?.[orderKey]
    const parent = row.parent ?? was?.parent
    // The unchanged number of a moved element refers to the earlier parent.
    if (isChanged || parent === was?.parent) statedPlaces.set(id, { order: Number(row[orderKey]), parent, isChanged })
  }
  return statedPlaces
}

/** The requested position of an element that has another position now. */
export interface WantedPlace {
  workbookPosition: string
  /** The position in the plan. If only other elements were added or removed, the original value. */
  current: string
  movedInPlan: boolean
}

/**
 * Returns the elements that the user moved in the workbook and that have another position in the plan. Positions are
 * compared relative to siblings, not by number, so elements added or removed by others have no effect.
 */
export function wantedPlaces(book: Rows, plan: CurrentPlan): Map<string, WantedPlace> {
  const wanted = new Map<string, WantedPlace>()
  const claims = [...book.rows].filter(
    ([id, row]) => row[orderKey] && plan.elements.has(id) && row[orderKey] !== book.base.get(id)?.[orderKey],
  )
  if (claims.length === 0) return wanted
  const statedPlaces = collectStatedPlaces(book)
  const documents = [...plan.elements.values()].map((element) => element.element)
  const numbers = orderNumbers(documents)
  const groups = Map.groupBy(
    documents.filter((entry) => entry.place === undefined),
    (entry) => entry.parent,
  )
  for (const parent of new Set(claims.map(([id]) => plan.elements.get(id)!.element.parent))) {
    const siblings = (groups.get(parent) ?? []).map((entry) => entry.key)
    const placed = orderByRows(siblings, parent, statedPlaces)
    const unmoved = orderByBase(siblings, parent, statedPlaces, book.base)
    for (const key of siblings) {
      const claim = statedPlaces.get(key)
      if (!claim?.isChanged || placed.has(key)) continue
      const current = unmoved.has(key) ? book.base.get(key)![orderKey]! : numbers.get(key)!
      wanted.set(key, { workbookPosition: String(claim.order), current, movedInPlan: !unmoved.has(key) })
    }
  }
  return wanted
}

/** Returns the siblings that are already in the order of the workbook, with as many unmoved elements as possible. */
function orderByRows(
  siblings: readonly string[],
  parent: string | undefined,
  statedPlaces: ReadonlyMap<string, StatedPlace>,
): Set<string> {
  const ranked = siblings.flatMap((key) => {
    const statedPlace = statedPlaces.get(key)
    return statedPlace && statedPlace.parent === parent
      ? [{ key, rank: getRank(statedPlace), weight: statedPlace.isChanged ? 1 : siblings.length + 1 }]
      : []
  })
  return findHeaviestIncreasing(ranked)
}

/** Returns the siblings that are still in the original order. The plan moved the others. */
function orderByBase(
  siblings: readonly string[],
  parent: string | undefined,
  statedPlaces: ReadonlyMap<string, StatedPlace>,
  base: Base,
): Set<string> {
  const ranked = siblings.flatMap((key) => {
    const was = base.get(key)
    if (!was?.[orderKey] || was.parent !== parent) return []
    return [{ key, rank: Number(was[orderKey]), weight: siblings.length + (statedPlaces.get(key)?.isChanged ? 2 : 1) }]
  })
  return findHeaviestIncreasing(ranked)
}

/** Returns the rank for sorting. An element that the user gave the number of another element comes before it. */
const getRank = ({ order, isChanged }: StatedPlace): number => (isChanged ? order : order + 1e-9)

/** Returns the non-decreasing subsequence of ranks with the largest total weight. */
function findHeaviestIncreasing(row: readonly { key: string; rank: number; weight: number }[]): Set<string> {
  const ranks = [...new Set(row.map((entry) => entry.rank))].sort((left, other) => left - other)
  const levelOf = new Map(ranks.map((rank, index) => [rank, index + 1]))
  const sums: number[] = []
  const before: (number | undefined)[] = []
  // A tree of maxima: the heaviest sequence that ends at a level or below it.
  const best: (number | undefined)[] = []
  const heavier = (value: number | undefined, other: number | undefined) =>
    other === undefined || (value !== undefined && sums[value]! >= sums[other]!) ? value : other
  row.forEach(({ rank, weight }, index) => {
    const level = levelOf.get(rank)!
    let found: number | undefined
    for (let at = level; at > 0; at -= at & -at) found = heavier(found, best[at])
    before[index] = found
    sums[index] = weight + (found === undefined ? 0 : sums[found]!)
    for (let at = level; at <= ranks.length; at += at & -at) best[at] = heavier(best[at], index)
  })
  let last: number | undefined
  row.forEach((_, index) => {
    last = heavier(last, index)
  })
  const chosen = new Set<string>()
  for (let at = last; at !== undefined; at = before[at]) chosen.add(row[at]!.key)
  return chosen
}

/**
 * Sorts elements in the decided order. Elements in `placed` are positioned relative to siblings that already match the
 * workbook. The others keep their relative order.
 */
export function orderByWorkbook<
  Element extends { key: string; parent?: string | undefined; place?: string | undefined },
>(elements: readonly Element[], placed: ReadonlySet<string>, book: Rows): Element[] {
  if (placed.size === 0) return [...elements]
  const statedPlaces = collectStatedPlaces(book)
  const slots = Map.groupBy(
    elements.flatMap((element, index) => (element.place === undefined ? [index] : [])),
    (index) => elements[index]!.parent,
  )
  const ordered = [...elements]
  for (const [parent, indexes] of slots) {
    const siblings = indexes.map((index) => elements[index]!)
    if (!siblings.some((sibling) => placed.has(sibling.key))) continue
    orderSiblings(siblings, parent, placed, statedPlaces).forEach((orderSibling, at) => {
      ordered[indexes[at]!] = orderSibling
    })
  }
  return ordered
}

function orderSiblings<Element extends { key: string }>(
  siblings: readonly Element[],
  parent: string | undefined,
  placed: ReadonlySet<string>,
  statedPlaces: ReadonlyMap<string, StatedPlace>,
): Element[] {
  const moving = siblings
    .filter((sibling) => placed.has(sibling.key))
    .toSorted((left, other) => statedPlaces.get(left.key)!.order - statedPlaces.get(other.key)!.order)
  const staying = siblings.filter((sibling) => !placed.has(sibling.key))
  const placedEntry = orderByRows(
    staying.map((element) => element.key),
    parent,
    statedPlaces,
  )
  const marks = staying.filter((element) => placedEntry.has(element.key))
  // Each element follows the last sibling before it, or is first without such a sibling.
  const after = new Map<Element | undefined, Element[]>()
  let passed = 0
  for (const element of moving) {
    while (
      passed < marks.length &&
      getRank(statedPlaces.get(marks[passed]!.key)!) <= getRank(statedPlaces.get(element.key)!)
    )
      passed += 1
    const mark = marks[passed - 1]
    after.set(mark, [...(after.get(mark) ?? []), element])
  }
  return [...(after.get(undefined) ?? []), ...staying.flatMap((element) => [element, ...(after.get(element) ?? [])])]
}
