import type { TableRow } from '#platform/workbook/model.ts'
import type { KnownAreas } from '../areas/known-areas.ts'
import { cellText } from '../values/keywords.ts'
import { isNumericCell } from '../values/numeric-cell.ts'
import { getPeriodLength, isPeriodLabel, loadMonth } from '../values/periods.ts'
import { isAbsentCell } from './shape.ts'

/**
 * Statistics of the cells of a column as shares from 0 to 1: `filled` of all rows, `coded` and `areaNameShare` of the
 * distinct texts, the others of the non-empty cells.
 */
export interface Profile {
  columnIndex: number
  filled: number
  numeric: number
  absent: number
  years: number
  months: number
  periods: number
  days: number
  coded: number
  areaNameShare: number
  distinct: readonly string[]
}

export function computeProfiles(rows: readonly TableRow[], width: number, areas: KnownAreas): Profile[] {
  return Array.from({ length: width }, (_, columnIndex) => {
    const cells = rows.map((row) => row.cells[columnIndex]).filter((cell) => cellText(cell) !== '')
    const share = (holds: (cell: string | number) => boolean) =>
      cells.length === 0 ? 0 : cells.filter((cell) => holds(cell!)).length / cells.length
    const distinct = [...new Set(cells.map(cellText))]
    const computeDistinctShare = (holds: (text: string) => boolean) =>
      distinct.length === 0 ? 0 : distinct.filter(holds).length / distinct.length
    return {
      columnIndex,
      filled: rows.length === 0 ? 0 : cells.length / rows.length,
      numeric: share((cell) => isNumericCell(cell)),
      absent: share((cell) => isAbsentCell(cell)),
      years: share((cell) => getPeriodLength(cell) === 'year'),
      months: share((cell) => loadMonth(cell) !== undefined),
      periods: share((cell) => isPeriodLabel(cell)),
      days: share((cell) => getPeriodLength(cell) === 'day'),
      coded: computeDistinctShare((text) => areas.coded(text).length > 0),
      areaNameShare: computeDistinctShare((text) => areas.findByName(text).length > 0),
      distinct,
    }
  })
}
