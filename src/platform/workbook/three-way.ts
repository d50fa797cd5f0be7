import type { BaseCells } from './base-sheet.ts'

/** One value of a row: as the workbook was made of it, as it stands there now, as it stands now where it was taken from. */
export interface Difference {
  /** Key of the column. */
  key: string
  /** Undefined: nobody knows. */
  base: string | undefined
  here: string
  there: string
}

/** In which of these columns a row says otherwise than what stands there. */
export function differences(
  keys: readonly string[],
  row: BaseCells,
  base: BaseCells | undefined,
  there: BaseCells,
): Difference[] {
  const found: Difference[] = []
  for (const key of keys) {
    const [here, now] = [row[key] ?? '', there[key] ?? '']
    if (here !== now) found.push({ key, base: base?.[key], here, there: now })
  }
  return found
}

/** What the workbook alone changed, and what both changed differently; what was changed there alone is neither. */
export function threeWay(
  keys: readonly string[],
  row: BaseCells,
  base: BaseCells | undefined,
  there: BaseCells,
): { writes: Difference[]; conflicts: Difference[] } {
  const writes: Difference[] = []
  const conflicts: Difference[] = []
  for (const one of differences(keys, row, base, there)) {
    // Where nothing says what it was, emptiness takes nothing away.
    if (one.here === (base ? (one.base ?? '') : '')) continue
    if (base && one.there === (one.base ?? '')) writes.push(one)
    else conflicts.push(one)
  }
  return { writes, conflicts }
}
