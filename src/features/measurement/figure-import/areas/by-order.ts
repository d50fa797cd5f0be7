import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { ImportProfile } from '../profile/model.ts'
import { shared } from './by-label.ts'
import { applyDecisions, findDecision } from './decisions.ts'
import { type KnownArea, type KnownAreas, splitLongTerms } from './known-areas.ts'
import { formatAreaPath, isMatch, type Matched } from './match.ts'

/** A row of a file in which the order of the rows alone gives the hierarchy of the areas. */
export interface OrderedRow {
  label: string
  /** The figures of the row as text. A row that repeats the label and figures of the row above is a repetition. */
  figures: string
}

export interface PlacedRow {
  matched: Matched
  /** The labels of the upper rows and of the row itself, as used by a decision. */
  path: string
  /** Index of the upper row in the order of the file; -1 when there is none. */
  parent: number
}

interface PlacedArea {
  rowIndex: number
  area: KnownArea
}

/**
 * Places rows in a hierarchy of areas by their order: each row lies in an earlier row. A name in the expected place is
 * certain, even when five areas have that name. Rows with other names (`PZ POLBRUNO`) are identified by the rows below
 * them, or by the name of an area that must be there. Rows that are left out on purpose show the position of other rows
 * (`placed`) or are ignored (`skipped`).
 */
export function matchByOrder(
  rows: readonly OrderedRow[],
  areas: KnownAreas,
  wanted: Pick<ImportProfile['areas'], 'kinds' | 'decided'> & {
    hierarchy: string
    day: LegalDate
    omittedRowHandling?: 'placed' | 'skipped'
  },
): PlacedRow[] {
  const { hierarchy, day, decided } = wanted
  const occurs = (area: KnownArea) => wanted.kinds.length === 0 || wanted.kinds.includes(area.kind)
  /** Returns the next upper area. Skips levels that the file leaves out. */
  const findUpperArea = (area: KnownArea): KnownArea | undefined => {
    let upper = areas.getUpperArea(area.id, hierarchy, day)
    while (upper && !occurs(upper)) upper = areas.getUpperArea(upper.id, hierarchy, day)
    return upper
  }
  const placed: PlacedRow[] = rows.map(({ label }) => ({ matched: { proposals: [] }, path: label, parent: -1 }))
  const taken = new Map<Id, number>()
  /** The current chain of rows, from the top row to the last row, each below the previous. */
  let stack: PlacedArea[] = []
  /** Rows since the last placed row. They are not identified yet. */
  let open: number[] = []
  /** The chain of rows above an open row when the row was read. */
  const contexts = new Map<number, readonly PlacedArea[]>()

  const placeRow = (
    at: number,
    area: KnownArea,
    parent: number,
    method: 'place' | 'members' | 'decided' | 'repeats',
    confidence: number,
  ) => {
    const over = parent === -1 ? [] : [placed[parent]!.path]
    placed[at] = { matched: { area, method, confidence }, path: formatAreaPath([...over, rows[at]!.label]), parent }
    taken.set(area.id, at)
  }
  const cut = (to: PlacedArea | undefined) => {
    stack = to ? stack.slice(0, stack.indexOf(to) + 1) : []
  }
  const findStackEntry = (area: KnownArea | undefined) =>
    area && stack.findLast((placedArea) => placedArea.area.id === area.id)

  const leftOut: number[] = []

  for (const [rowIndex, { label, figures }] of rows.entries()) {
    const decision = findDecision(
      decided,
      label,
      stack.map((placedArea) => rows[placedArea.rowIndex]!.label),
    )
    if (decision === null) leftOut.push(rowIndex)
    if (decision === null && wanted.omittedRowHandling !== 'placed') {
      placed[rowIndex] = {
        matched: { area: null, method: 'decided', confidence: 1 },
        path: label,
        parent: stack.at(-1)?.rowIndex ?? -1,
      }
      continue
    }
    if (typeof decision === 'string') {
      const area = areas.byCode(decision)
      if (!area) continue
      const same = stack.findLast((placedArea) => placedArea.area.id === area.id)
      const over = same ?? findNearestAncestor(stack, area, areas)
      cut(over)
      placeRow(rowIndex, area, over?.rowIndex ?? -1, 'decided', 1)
      stack.push({ rowIndex, area })
      open = []
      continue
    }
    const named = areas
      .findByName(label)
      .filter((area) => areas.isInHierarchy(area.id, hierarchy) && areas.lived(area, day) && occurs(area))
    const free = named.filter((area) => !taken.has(area.id))
    // A place directly in a row of the chain, the lowest first.
    const direct = deepest(
      free.flatMap((area) => {
        const upper = findStackEntry(findUpperArea(area))
        return upper ? [{ area, upper }] : []
      }),
      stack,
    )
    const inferred = infer(free)
    // `PZ LIER` and then `Lier`: the name fits here, but the row before already takes this place.
    const isBefore = direct && inferred?.chain.includes(direct.area) && agrees(rows[open.at(-1)!]!.label, direct.area)
    if (direct && !isBefore) {
      cut(direct.upper)
      placeRow(rowIndex, direct.area, direct.upper.rowIndex, 'place', 0.99)
      stack.push({ rowIndex, area: direct.area })
      open = []
      continue
    }
    // A place below rows that were not identified so far. These rows are now identified too.
    if (inferred) {
      cut(inferred.upper)
      let parent = inferred.upper?.rowIndex ?? -1
      for (const [index, area] of inferred.chain.entries()) {
        const row = open.at(index - inferred.chain.length)!
        placeRow(row, area, parent, 'members', agrees(rows[row]!.label, area) ? 0.99 : 0.95)
        stack.push({ rowIndex: row, area })
        parent = row
      }
      placeRow(rowIndex, inferred.area, parent, 'place', 0.99)
      stack.push({ rowIndex, area: inferred.area })
      open = []
      continue
    }
    // The same label with the same figures repeats the area on a lower level.
    const last = stack.at(-1)
    const again = named.find((area) => taken.has(area.id) && area.id === last?.area.id)
    if (last && again && rows[last.rowIndex]!.figures === figures) {
      placed[rowIndex] = {
        matched: { area: again, method: 'repeats', confidence: 0.95 },
        path: formatAreaPath([placed[last.rowIndex]!.path, label]),
        parent: last.rowIndex,
      }
      stack.push({ rowIndex, area: again })
      continue
    }
    open.push(rowIndex)
    contexts.set(rowIndex, stack)
  }

  for (const [at, context] of contexts) if (!isMatch(placed[at]!.matched)) placeUnmatchedRow(at, context)
  applyDecisions(placed, leftOut, decided, areas)
  return placed

  /**
   * Selects, among the areas with this name, an area whose upper area must be an open row that itself lies below a
   * placed row.
   */
  function infer(free: readonly KnownArea[]) {
    if (open.length === 0) return undefined
    const ways = free.flatMap((area) => {
      const chain: KnownArea[] = []
      for (let upper = findUpperArea(area); upper && chain.length < open.length; upper = findUpperArea(upper)) {
        if (taken.has(upper.id)) break
        chain.unshift(upper)
        const over = findUpperArea(upper)
        const under = findStackEntry(over)
        if (under || (stack.length === 0 && over === undefined)) return [{ area, chain, upper: under }]
      }
      return []
    })
    return ways.toSorted((left, other) => left.chain.length - other.chain.length)[0]
  }

  /**
   * Handles a row that no row below identifies: finds a place in an upper row by the words, or treats the row as a
   * repetition of the row above.
   */
  function placeUnmatchedRow(at: number, context: readonly PlacedArea[]): void {
    const { label, figures } = rows[at]!
    const text = new Set(splitLongTerms(label))
    const places = context.flatMap((placedArea) =>
      areas.makeChildArea(placedArea.area.id, hierarchy, day).map((area) => ({ area, upper: placedArea })),
    )
    const fit = places
      .filter(({ area }) => !taken.has(area.id) || rows[taken.get(area.id)!]!.figures === figures)
      .map((place) => ({
        ...place,
        score: Math.max(0, ...Object.values(place.area.names).map((name) => computeMatchedShare(text, name))),
      }))
      .filter(({ score }) => score > 0)
      .toSorted((left, other) => other.score - left.score)
    const [best, second] = fit
    const last = context.at(-1)
    // Whether the row is between a row and a child of that row, and has the figures of both.
    const isBetween = last?.rowIndex === at - 1 && placed[at + 1]?.parent === last.rowIndex
    if (last && isBetween && rows[last.rowIndex]!.figures === figures && rows[at + 1]!.figures === figures)
      placed[at] = {
        matched: { area: last.area, method: 'repeats', confidence: 0.8 },
        path: formatAreaPath([placed[last.rowIndex]!.path, label]),
        parent: last.rowIndex,
      }
    else if (
      best &&
      best.score === 1 &&
      (second === undefined || second.score < 1 || second.area.id === best.area.id)
    ) {
      const confidence = 0.75
      placed[at] = {
        matched: { area: best.area, method: 'words', confidence },
        path: formatAreaPath([placed[best.upper.rowIndex]!.path, label]),
        parent: best.upper.rowIndex,
      }
      if (!taken.has(best.area.id)) taken.set(best.area.id, at)
    } else {
      const proposals = [...new Set([...fit.map(({ area }) => area), ...areas.findByName(label)])].slice(0, 4)
      const parent = last?.rowIndex ?? -1
      placed[at] = {
        matched: { proposals },
        path: formatAreaPath([...(last ? [placed[last.rowIndex]!.path] : []), label]),
        parent,
      }
    }
  }
}

/** Returns, among places in the rows of the chain, the place in the lowest row. */
function deepest<Found extends { upper: PlacedArea }>(
  founds: readonly Found[],
  stack: readonly PlacedArea[],
): Found | undefined {
  return founds.toSorted((left, other) => stack.indexOf(other.upper) - stack.indexOf(left.upper))[0]
}

const findNearestAncestor = (
  stack: readonly PlacedArea[],
  area: KnownArea,
  areas: KnownAreas,
): PlacedArea | undefined => {
  const over = areas.getUpperAreas(area.id)
  return stack.findLast((placedArea) => over.has(placedArea.area.id))
}

/** Returns the share of the words of a name that occur in these words, from 0 to 1. Other words are ignored. */
function computeMatchedShare(words: ReadonlySet<string>, name: string): number {
  const own = splitLongTerms(name)
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length
}

const agrees = (label: string, area: KnownArea): boolean => {
  const text = new Set(splitLongTerms(label))
  return Object.values(area.names).some((name) => shared(text, splitLongTerms(name)) > 0)
}
