import type { TableRow } from '#platform/workbook/model.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { splitCells } from '../profile/layout.ts'
import type { Hints, ImportProfile } from '../profile/model.ts'
import type { Sample } from '../read/sample.ts'
import { cellText } from '../values/keywords.ts'
import { isNumericCell } from '../values/numeric-cell.ts'
import { getPeriodLength, isPeriodLabel } from '../values/periods.ts'
import { absenceKeywords } from './keywords.ts'

/** The position of the table in a file. */
export interface Shape {
  titles: number
  heads: readonly TableRow['cells'][]
  combinedColumn: ImportProfile['combinedColumn']
  footers: string[]
  /** Rows of the sample below the heads, without notes and with combined columns split. */
  body: readonly TableRow[]
  /** The text of the titles above the heads. */
  titleText: string
  /** Notes above and below the table. */
  notes: readonly string[]
  width: number
  confidence: number
}

const filled = (cells: TableRow['cells']): number => cells.filter((cell) => cellText(cell) !== '').length

export const isAbsentCell = (cell: string | number | undefined): boolean =>
  Object.hasOwn(absenceKeywords, cellText(cell).toLowerCase()) || /^<\s*\d+$/.test(cellText(cell))

/** Number of rows searched for heads, because tables often have titles above. */
const headSearchRows = 30
const maxHeadRows = 6

export function findShape({ first, last }: Sample, areas: KnownAreas, hints?: Pick<Hints, 'titles' | 'heads'>): Shape {
  const width = commonWidth(first)
  const start = first.slice(0, headSearchRows)
  // Titles have far fewer cells than the table below them.
  const hasPeriods = (cells: TableRow['cells']) =>
    cells.length === width &&
    cells.slice(1).some((cell) => cellText(cell) !== '') &&
    cells.slice(1).every((cell) => cellText(cell) === '' || isPeriodLabel(cell))
  let titles = start.findIndex(({ cells }) => filled(cells) >= Math.max(2, width * 0.4) || hasPeriods(cells))
  if (titles === -1) titles = 0
  titles = hints?.titles ?? titles
  let children = titles
  while (children < start.length && children - titles < maxHeadRows && isHead(start, children, titles)) children += 1
  children = hints?.heads == null ? children : Math.min(titles + hints.heads, first.length)
  const heads = first.slice(titles, children).map(({ cells }) => cells)
  const combinedColumn = detectSplitColumn(heads, first.slice(children))
  const isNote = ({ cells }: TableRow) => isFooter(cells, width, areas)
  const notesBelow: string[] = []
  for (const row of last.toReversed()) {
    if (!isNote(row)) break
    notesBelow.push(cellText(row.cells.find((cell) => cellText(cell) !== '')))
  }
  const footers = [...new Set(notesBelow.map(beginning))]
  const body = first
    .slice(children)
    .filter((row) => !footers.some((text) => cellText(row.cells[0]).startsWith(text)))
    .map(({ number, cells }) => ({ number, cells: splitCells(cells, combinedColumn) }))
  const titleTexts = start.slice(0, titles).flatMap(({ cells }) => cells.map(cellText))
  return {
    titles,
    heads,
    combinedColumn,
    footers,
    body,
    titleText: titleTexts.join(' '),
    notes: [...titleTexts, ...notesBelow].filter((text) => text !== ''),
    width: heads.length > 0 ? splitCells(heads[0]!, combinedColumn, true).length : width,
    confidence: heads.length === 0 ? 0.3 : heads.length === 1 ? 0.97 : 0.9,
  }
}

/** Returns the most common number of cells per row. */
function commonWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) {
    const { length } = cells
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  }
  return [...counts].toSorted(([, value], [, other]) => other - value)[0]?.[0] ?? rows[0]?.cells.length ?? 0
}

/** Checks whether a row is a row of heads: labels and periods, no figures. */
function isHead(rows: readonly TableRow[], at: number, first: number): boolean {
  const { cells } = rows[at]!
  const numeric = cells.filter(isNumericCell)
  const periods = cells
    .map((cell) => getPeriodLength(typeof cell === 'number' ? cell : cellText(cell)))
    .filter((length) => length !== undefined)
  if (!numeric.every(isPeriodLabel)) return false
  if (at === first) return true
  if (cells.some(isAbsentCell)) return false
  if (periods.length === 0) {
    // Text only: the row is a head when figures rather than text follow below it.
    return (
      filled(cells) >= cells.length * 0.8 && rows.slice(at + 1, at + 4).some((row) => row.cells.some(isNumericCell))
    )
  }
  const [current] = periods
  return periods.length >= 2 && periods.length >= filled(cells) - 3 && periods.every((length) => length === current)
}

function detectSplitColumn(
  heads: readonly TableRow['cells'][],
  rows: readonly TableRow[],
): ImportProfile['combinedColumn'] {
  for (let column = 0; column < 3; column += 1)
    for (const separator of [',', ';', '|', '/']) {
      const pieces = cellText(heads.at(-1)?.[column]).split(separator).length
      if (pieces < 3 || rows.length === 0) continue
      const same = rows.filter(({ cells }) => cellText(cells[column]).split(separator).length === pieces)
      if (same.length >= rows.length * 0.9) return { column, separator }
    }
  return null
}

/** Checks whether a row is a note at the end: few cells that are not an area, such as a source or a legend. */
function isFooter(cells: TableRow['cells'], width: number, areas: KnownAreas): boolean {
  const text = cellText(cells.find((cell) => cellText(cell) !== ''))
  if (width < 3 || text === '' || filled(cells) > Math.max(1, width * 0.2)) return false
  return (
    cells.slice(1).every((cell) => !isNumericCell(cell)) &&
    areas.findByName(text).length === 0 &&
    areas.coded(text).length === 0
  )
}

/** Returns the text that identifies such a note in the next file: the first words, up to the variable part. */
function beginning(text: string): string {
  const [, head] = /^(\(?\*+\)?|[^:\d]{2,40}:)/.exec(text) ?? []
  return (head ?? text.slice(0, 20)).trim()
}
