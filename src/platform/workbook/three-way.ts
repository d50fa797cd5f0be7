import type { BaseCells } from './base-sheet.ts'

/** A value of a row in three states: original, in the workbook and in the current data. */
export interface Difference {
  /** Key of the column. */
  key: string
  /** Undefined: unknown. */
  base: string | undefined
  workbookValue: string
  current: string
}

/** Returns the columns in which a row differs from the current data. */
export function differences(
  keys: readonly string[],
  row: BaseCells,
  base: BaseCells | undefined,
  currentCells: BaseCells,
): Difference[] {
  const found: Difference[] = []
  for (const key of keys) {
    const [workbookValue, now] = [row[key] ?? '', currentCells[key] ?? '']
    if (workbookValue !== now) found.push({ key, base: base?.[key], workbookValue, current: now })
  }
  return found
}

/**
 * Returns the changes made only in the workbook, and the conflicts where both sides changed. Changes made only in the
 * current data are in neither list.
 */
export function diffThreeWay(
  keys: readonly string[],
  row: BaseCells,
  base: BaseCells | undefined,
  currentCells: BaseCells,
): { writes: Difference[]; conflicts: Difference[] } {
  const writes: Difference[] = []
  const conflicts: Difference[] = []
  for (const difference of differences(keys, row, base, currentCells)) {
    // Without a known original value, an empty cell deletes no data.
    if (difference.workbookValue === (base ? (difference.base ?? '') : '')) continue
    if (base && difference.current === (difference.base ?? '')) writes.push(difference)
    else conflicts.push(difference)
  }
  return { writes, conflicts }
}
