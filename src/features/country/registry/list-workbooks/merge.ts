import { type Difference, differences, diffThreeWay } from '#platform/workbook/three-way.ts'
import type { ListOutcome } from './contract.ts'
import { type Cells, endColumn, type StoredRow } from './list.ts'

/** The effect of a file row, or of a row that was deleted from the file. */
export interface Line {
  key: string
  outcome: ListOutcome
  /** Changed only in the file, or new. */
  writes: readonly Difference[]
  /** Changed differently in both, or different with an unknown original. */
  conflicts: readonly Difference[]
}

const line = (
  key: string,
  outcome: ListOutcome,
  writes: readonly Difference[],
  conflicts: readonly Difference[] = [],
): Line => ({ key, outcome, writes, conflicts })

/** Columns for an end and the successors. */
const isEnding = (column: string): boolean => column === endColumn || column === 'successors'

/**
 * Merges a row three-way, value by value. A change only in the file is applied, a change only in the list is kept, and
 * different changes are a conflict. A missing column leaves the stored value. An end is a separate line and is applied
 * only if the user selects it.
 */
export function mergeRow(
  key: string,
  workbookCells: Cells,
  base: Cells | undefined,
  storedRow: StoredRow | undefined,
): readonly Line[] {
  const keys = Object.keys(workbookCells)
  if (!storedRow) return [line(key, base ? 'unknown' : 'new', differences(keys, workbookCells, {}, {}))]
  const sides = diffThreeWay(keys, workbookCells, base, storedRow.cells)
  const isOpen = (storedRow.cells[endColumn] ?? '') === ''
  const ending = [...sides.writes, ...sides.conflicts].filter((write) => isOpen && isEnding(write.key))
  const isMeant = (difference: Difference) =>
    !ending.includes(difference) &&
    !(difference.workbookValue === '' && storedRow.endingColumns?.includes(difference.key))
  const writes = sides.writes.filter(isMeant)
  const conflicts = sides.conflicts.filter(isMeant)
  const lines: Line[] = []
  if (conflicts.length > 0) lines.push(line(key, 'conflict', writes, conflicts))
  else if (writes.length > 0) lines.push(line(key, 'changed', writes))
  if (ending.length > 0) lines.push(line(key, 'ends', ending))
  return lines
}

/**
 * Returns a line for a row that was deleted from the workbook. It offers to end the row that day, unless it ends
 * anyway.
 */
export function toEndedRow(key: string, storedRow: StoredRow | undefined, on: string): readonly Line[] {
  if (!storedRow || (storedRow.cells[endColumn] ?? '') !== '') return []
  return [line(key, 'ends', [{ key: endColumn, base: '', workbookValue: on, current: '' }])]
}

/** Returns the decision for a line. Undefined: a conflict is still open. */
export function decide(
  { key, outcome, writes, conflicts }: Line,
  choices: { conflict: (key: string) => 'workbook' | 'list' | undefined; isEnding: (key: string) => boolean },
): readonly Difference[] | undefined {
  if (outcome === 'unknown') return []
  if (outcome === 'ends') return choices.isEnding(key) ? writes : []
  if (conflicts.length === 0) return writes
  const side = choices.conflict(key)
  return side && (side === 'workbook' ? [...writes, ...conflicts] : writes)
}
