import { isMatch, type Matched } from '../areas/match.ts'
import type { CellResult } from '../entities.ts'
import type { Column } from '../profile/layout.ts'
import { isPeriodColumn } from './row-period.ts'

/** Returns the result of a cell that is not a value, for the preview. */
export function toCellResult(column: Column | undefined, matched: Matched | undefined): CellResult {
  if (!column || column.kind === 'ignored') return 'left_out'
  if (column.kind === 'area') return matched && isMatch(matched) ? 'area' : 'fault'
  if (column.kind === 'area_above' || column.kind === 'area_name') return 'area'
  if (isPeriodColumn(column)) return 'period'
  if (column.kind === 'note') return 'note'
  return 'part'
}
