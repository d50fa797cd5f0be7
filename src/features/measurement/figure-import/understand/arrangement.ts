import type { TableRow } from '#platform/workbook/model.ts'
import { type Arrangement, asInFile } from '../arrange/model.ts'
import { isSectionRow } from '../arrange/rows.ts'
import { cellText } from '../values/keywords.ts'
import { isNumericCell } from '../values/numeric-cell.ts'
import { hasHeadMeaning } from './keywords.ts'

/** The highest share of rows in which a label that is filled down stands. */
const maxFilledShare = 0.7

/**
 * Finds section rows and labels that stand only in the first of their rows.
 * @param body the rows below the heads
 * @param getHead the name of a column
 */
export function detectArrangement(body: readonly TableRow[], getHead: (at: number) => string): Arrangement {
  const rows = body.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''))
  const sectionColumn = findSectionColumn(rows)
  const others = sectionColumn === null ? rows : rows.filter((row) => !isSectionRow(row, sectionColumn))
  return { ...asInFile, sectionColumn, filledDown: findFilledDown(others, getHead) }
}

/** Returns the column of rows with a single label, which rows with figures follow; null: there are none. */
function findSectionColumn(rows: readonly TableRow[]): number | null {
  for (const column of [0, 1]) {
    const sections = rows.flatMap((row, at) =>
      isSectionRow(row, column) && !isNumericCell(row.cells[column]) ? [at] : [],
    )
    const areFollowed = sections.filter((at) => rows[at + 1] !== undefined && !isSectionRow(rows[at + 1]!, column))
    if (areFollowed.length < 2 || areFollowed[0] !== 0 || sections.length > rows.length / 2) continue
    // The rows below a section have a label of their own. Otherwise the label is filled down.
    const labelled = rows.filter((row, at) => !sections.includes(at) && cellText(row.cells[column]) !== '')
    if (labelled.length >= (rows.length - sections.length) * 0.9 || column === 1) return column
  }
  return null
}

/** Returns the columns before the first figures whose label stands only in the first of several rows. */
function findFilledDown(rows: readonly TableRow[], getHead: (at: number) => string): number[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const found: number[] = []
  for (let column = 0; column < width - 1; column += 1) {
    const filled = rows.filter(({ cells }) => cellText(cells[column]) !== '')
    if (filled.length === 0 || filled.some(({ cells }) => isNumericCell(cells[column]) && !isYear(cells[column]))) break
    const isSparse = filled.length <= rows.length * maxFilledShare && rows.length >= 4
    const startsFilled = cellText(rows[0]!.cells[column]) !== ''
    if (isSparse && startsFilled && !hasHeadMeaning(getHead(column), 'note')) found.push(column)
  }
  // A column further right without gaps tells the rows below a label apart.
  return found.length > 0 && found.at(-1)! < width - 1 ? found : []
}

const isYear = (cell: string | number | undefined): boolean => /^(1[89]|20)\d{2}$/.test(cellText(cell))
