import { applyDecisions, findDecision } from './decisions.ts'
import type { KnownArea } from './known-area.ts'
import type { KnownAreas } from './known-areas.ts'
import { isMatch } from './match.ts'
import {
  createPlacement,
  findNamedAreas,
  findStackEntry,
  findUpperArea,
  type OrderedRow,
  type OrderSettings,
  type PlacedArea,
  type PlacedRow,
  type Placement,
  placeRepetition,
  placeRow,
  sharesWord,
  shortenStack,
} from './placement.ts'
import { placeUnmatchedRow } from './unmatched-row.ts'

export type { OrderedRow, PlacedRow } from './placement.ts'

/** An area with its row in the chain of rows. */
interface Place {
  area: KnownArea
  upper: PlacedArea
}

/** An area whose upper areas must be open rows, which lie below `upper`. */
interface InferredPlace {
  area: KnownArea
  chain: readonly KnownArea[]
  upper: PlacedArea | undefined
}

/**
 * Places rows in a hierarchy of areas by their order: each row lies in an earlier row. A name in the expected place is
 * certain, even when five areas have that name. Rows with other names (`PZ POLBRUNO`) are identified by the rows below
 * them, or by the name of an area that must be there. Rows that are left out on purpose show the position of other rows
 * (`placed`) or are ignored (`skipped`).
 */
export function matchByOrder(rows: readonly OrderedRow[], areas: KnownAreas, settings: OrderSettings): PlacedRow[] {
  const placement = createPlacement(rows, areas, settings)
  for (const rowIndex of rows.keys()) if (!placeDecidedRow(placement, rowIndex)) placeNamedRow(placement, rowIndex)
  const { placed, contexts, omitted } = placement
  for (const [at, context] of contexts) if (!isMatch(placed[at]!.matched)) placeUnmatchedRow(placement, at, context)
  applyDecisions(placed, omitted, settings.decided, areas)
  return placed
}

/**
 * Places a row as a user decided. A row that is left out can still show the position of other rows.
 * @returns whether the decision settles the row
 */
function placeDecidedRow(placement: Placement, rowIndex: number): boolean {
  const { rows, areas, settings, placed, stack, omitted } = placement
  const { label } = rows[rowIndex]!
  const labelsAbove = stack.map((placedArea) => rows[placedArea.rowIndex]!.label)
  const decision = findDecision(settings.decided, label, labelsAbove)
  if (decision === undefined) return false
  if (decision === null) {
    omitted.push(rowIndex)
    if (settings.omittedRowHandling === 'placed') return false
    const parent = stack.at(-1)?.rowIndex ?? -1
    placed[rowIndex] = { matched: { area: null, method: 'decided', confidence: 1 }, path: label, parent }
    return true
  }
  const area = areas.byCode(decision)
  if (!area) return true
  const same = findStackEntry(placement, area)
  const over = same ?? findNearestAncestor(stack, area, areas)
  shortenStack(placement, over)
  placeRow(placement, { rowIndex, area }, over?.rowIndex ?? -1, 'decided', 1)
  placement.open = []
  return true
}

/** Places a row by its name, or keeps it open for the rows below. */
function placeNamedRow(placement: Placement, rowIndex: number): void {
  const { rows, taken, stack, open, contexts } = placement
  const { label, figures } = rows[rowIndex]!
  const named = findNamedAreas(placement, label)
  const free = named.filter((area) => !taken.has(area.id))
  const direct = findDirectPlace(placement, free)
  const inferred = inferPlace(placement, free)
  // `PZ LIER` and then `Lier`: the name fits here, but the row before already takes this place.
  const isBefore = direct && inferred?.chain.includes(direct.area) && sharesWord(rows[open.at(-1)!]!.label, direct.area)
  if (direct && !isBefore) {
    placeDirectly(placement, rowIndex, direct)
    return
  }
  if (inferred) {
    placeWithUpperRows(placement, rowIndex, inferred)
    return
  }
  // The same label with the same figures repeats the area on a lower level.
  const last = stack.at(-1)
  if (last && rows[last.rowIndex]!.figures === figures && named.some((area) => area.id === last.area.id)) {
    placeRepetition(placement, rowIndex, last, 0.95)
    stack.push({ rowIndex, area: last.area })
    return
  }
  open.push(rowIndex)
  contexts.set(rowIndex, stack)
}

/** Returns a place directly in a row of the chain, the lowest first. */
function findDirectPlace(placement: Placement, free: readonly KnownArea[]): Place | undefined {
  const places = free.flatMap((area): Place[] => {
    const upper = findStackEntry(placement, findUpperArea(placement, area))
    return upper ? [{ area, upper }] : []
  })
  const { stack } = placement
  return places.toSorted((left, other) => stack.indexOf(other.upper) - stack.indexOf(left.upper))[0]
}

function placeDirectly(placement: Placement, rowIndex: number, { area, upper }: Place): void {
  shortenStack(placement, upper)
  placeRow(placement, { rowIndex, area }, upper.rowIndex, 'place', 0.99)
  placement.open = []
}

/**
 * Selects, among the areas with this name, an area whose upper area must be an open row that itself lies below a
 * placed row.
 */
function inferPlace(placement: Placement, free: readonly KnownArea[]): InferredPlace | undefined {
  const { open, stack, taken } = placement
  if (open.length === 0) return undefined
  const places = free.flatMap((area): InferredPlace[] => {
    const chain: KnownArea[] = []
    let upper = findUpperArea(placement, area)
    while (upper && chain.length < open.length) {
      if (taken.has(upper.id)) break
      chain.unshift(upper)
      const over = findUpperArea(placement, upper)
      const under = findStackEntry(placement, over)
      if (under || (stack.length === 0 && over === undefined)) return [{ area, chain, upper: under }]
      upper = over
    }
    return []
  })
  return places.toSorted((left, other) => left.chain.length - other.chain.length)[0]
}

/** Places a row below rows that were not identified so far. These rows are now identified too. */
function placeWithUpperRows(placement: Placement, rowIndex: number, inferred: InferredPlace): void {
  const { rows, open } = placement
  shortenStack(placement, inferred.upper)
  let parent = inferred.upper?.rowIndex ?? -1
  for (const [index, area] of inferred.chain.entries()) {
    const row = open.at(index - inferred.chain.length)!
    placeRow(placement, { rowIndex: row, area }, parent, 'members', sharesWord(rows[row]!.label, area) ? 0.99 : 0.95)
    parent = row
  }
  placeRow(placement, { rowIndex, area: inferred.area }, parent, 'place', 0.99)
  placement.open = []
}

const findNearestAncestor = (
  stack: readonly PlacedArea[],
  area: KnownArea,
  areas: KnownAreas,
): PlacedArea | undefined => {
  const over = areas.getUpperAreas(area.id)
  return stack.findLast((placedArea) => over.has(placedArea.area.id))
}
