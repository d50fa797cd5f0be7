import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { ImportProfile } from '../profile/model.ts'
import { shared } from './by-label.ts'
import { type KnownArea, splitLongTerms } from './known-area.ts'
import type { KnownAreas } from './known-areas.ts'
import { formatAreaPath, type Matched } from './match.ts'

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

export interface PlacedArea {
  rowIndex: number
  area: KnownArea
}

/** What a file with ordered rows may contain, and how users decided. */
export type OrderSettings = Pick<ImportProfile['areas'], 'kinds' | 'decided'> & {
  hierarchy: string
  day: LegalDate
  omittedRowHandling?: 'placed' | 'skipped'
}

/** The rows placed so far, while the file is read from the first row to the last. */
export interface Placement {
  rows: readonly OrderedRow[]
  areas: KnownAreas
  settings: OrderSettings
  placed: PlacedRow[]
  /** The row of each placed area. */
  taken: Map<Id, number>
  /** The current chain of rows, from the top row to the last row, each below the previous. */
  stack: PlacedArea[]
  /** Rows since the last placed row. They are not identified yet. */
  open: number[]
  /** The chain of rows above an open row when the row was read. */
  contexts: Map<number, readonly PlacedArea[]>
  /** Rows that users left out. */
  omitted: number[]
}

export const createPlacement = (
  rows: readonly OrderedRow[],
  areas: KnownAreas,
  settings: OrderSettings,
): Placement => ({
  rows,
  areas,
  settings,
  placed: rows.map(({ label }) => ({ matched: { proposals: [] }, path: label, parent: -1 })),
  taken: new Map(),
  stack: [],
  open: [],
  contexts: new Map(),
  omitted: [],
})

/** Checks whether the file has areas of this kind. */
const occurs = ({ settings: { kinds } }: Placement, area: KnownArea): boolean =>
  kinds.length === 0 || kinds.includes(area.kind)

/** Returns the next upper area. Skips levels that the file leaves out. */
export function findUpperArea(placement: Placement, area: KnownArea): KnownArea | undefined {
  const { areas, settings } = placement
  let upper = areas.getUpperArea(area.id, settings.hierarchy, settings.day)
  while (upper && !occurs(placement, upper)) upper = areas.getUpperArea(upper.id, settings.hierarchy, settings.day)
  return upper
}

/** Returns the areas with this name that exist on the day and can occur in the file. */
export function findNamedAreas(placement: Placement, label: string): KnownArea[] {
  const { areas, settings } = placement
  return areas
    .findByName(label)
    .filter(
      (area) =>
        areas.isInHierarchy(area.id, settings.hierarchy) && areas.lived(area, settings.day) && occurs(placement, area),
    )
}

export const findStackEntry = ({ stack }: Placement, area: KnownArea | undefined): PlacedArea | undefined =>
  area && stack.findLast((placedArea) => placedArea.area.id === area.id)

/** Shortens the chain of rows, so that the given row is the last. Without a row, the chain is empty. */
export function shortenStack(placement: Placement, to: PlacedArea | undefined): void {
  placement.stack = to ? placement.stack.slice(0, placement.stack.indexOf(to) + 1) : []
}

/** Places a row below its parent, and adds it to the chain of rows. */
export function placeRow(
  { rows, placed, taken, stack }: Placement,
  { rowIndex, area }: PlacedArea,
  parent: number,
  method: 'place' | 'members' | 'decided',
  confidence: number,
): void {
  const over = parent === -1 ? [] : [placed[parent]!.path]
  placed[rowIndex] = {
    matched: { area, method, confidence },
    path: formatAreaPath([...over, rows[rowIndex]!.label]),
    parent,
  }
  taken.set(area.id, rowIndex)
  stack.push({ rowIndex, area })
}

/** Records that a row repeats the area of the row above on a lower level. */
export function placeRepetition({ rows, placed }: Placement, at: number, above: PlacedArea, confidence: number): void {
  placed[at] = {
    matched: { area: above.area, method: 'repeats', confidence },
    path: formatAreaPath([placed[above.rowIndex]!.path, rows[at]!.label]),
    parent: above.rowIndex,
  }
}

/** Checks whether a label and a name of the area have a word in common. */
export const sharesWord = (label: string, area: KnownArea): boolean => {
  const terms = new Set(splitLongTerms(label))
  return Object.values(area.names).some((name) => shared(terms, splitLongTerms(name)) > 0)
}
