import { type Difference, differences, threeWay } from '#platform/workbook/three-way.ts'
import type { ListOutcome } from './contract.ts'
import { type Cells, endColumn, type StoredRow } from './list.ts'

/** What a row of the file, or one that was taken out of it, would do. */
export interface Line {
  key: string
  outcome: ListOutcome
  /** Said by the file alone, or new. */
  writes: readonly Difference[]
  /** Changed in both, differently; or different, and nobody knows what it was. */
  conflicts: readonly Difference[]
}

const line = (
  key: string,
  outcome: ListOutcome,
  writes: readonly Difference[],
  conflicts: readonly Difference[] = [],
): Line => ({ key, outcome, writes, conflicts })

/** Columns that say that something ends, and what follows it. */
const isEnding = (column: string): boolean => column === endColumn || column === 'successors'

/**
 * Three-way merge of a row, value by value: what only the file changed is taken from there, what only the list changed stays,
 * what both changed differently is a conflict. A column that the file does not have leaves what is stored. An end is a line of
 * its own: it is done only where somebody ticks it.
 */
export function mergeRow(
  key: string,
  said: Cells,
  base: Cells | undefined,
  there: StoredRow | undefined,
): readonly Line[] {
  const keys = Object.keys(said)
  if (!there) return [line(key, base ? 'unknown' : 'new', differences(keys, said, {}, {}))]
  const sides = threeWay(keys, said, base, there.cells)
  const isOpen = (there.cells[endColumn] ?? '') === ''
  const ending = [...sides.writes, ...sides.conflicts].filter((one) => isOpen && isEnding(one.key))
  const isMeant = (one: Difference) => !ending.includes(one) && !(one.here === '' && there.going?.includes(one.key))
  const writes = sides.writes.filter(isMeant)
  const conflicts = sides.conflicts.filter(isMeant)
  const lines: Line[] = []
  if (conflicts.length > 0) lines.push(line(key, 'conflict', writes, conflicts))
  else if (writes.length > 0) lines.push(line(key, 'changed', writes))
  if (ending.length > 0) lines.push(line(key, 'ends', ending))
  return lines
}

/** A row that was in the workbook when it was made and is not any more: offered to end that day, unless it ends anyway. */
export function goneRow(key: string, there: StoredRow | undefined, on: string): readonly Line[] {
  if (!there || (there.cells[endColumn] ?? '') !== '') return []
  return [line(key, 'ends', [{ key: endColumn, base: '', here: on, there: '' }])]
}

/** What is done with a line by what was chosen; undefined: a conflict is still open. */
export function decide(
  { key, outcome, writes, conflicts }: Line,
  choices: { conflict: (key: string) => 'workbook' | 'list' | undefined; ends: (key: string) => boolean },
): readonly Difference[] | undefined {
  if (outcome === 'unknown') return []
  if (outcome === 'ends') return choices.ends(key) ? writes : []
  if (conflicts.length === 0) return writes
  const side = choices.conflict(key)
  return side && (side === 'workbook' ? [...writes, ...conflicts] : writes)
}
