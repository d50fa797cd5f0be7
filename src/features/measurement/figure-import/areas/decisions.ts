import type { ImportProfile } from '../profile/model.ts'
import type { KnownAreas } from './known-areas.ts'
import { formatAreaPath } from './match.ts'
import type { PlacedRow } from './placement.ts'

/**
 * Returns the decision of a user about this label: for the lowest upper row for which there is a decision, by the full
 * path or by the last label.
 */
export function findDecision(
  decided: ImportProfile['areas']['decided'],
  label: string,
  over: readonly string[],
): string | null | undefined {
  for (let to = over.length; to >= 0; to -= 1)
    for (let from = 0; from <= to; from += 1) {
      const decision = decided[formatAreaPath([...over.slice(from, to), label])]
      if (decision !== undefined) return decision
    }
  return undefined
}

/**
 * Applies the decisions of users after all rows are placed. The path of a row below an unidentified row is not known
 * earlier.
 */
export function applyDecisions(
  placed: readonly PlacedRow[],
  leftOut: readonly number[],
  decided: ImportProfile['areas']['decided'],
  areas: KnownAreas,
): void {
  for (const row of Object.keys(decided).length > 0 ? placed : []) {
    const decision = decided[row.path]
    const area = typeof decision === 'string' ? areas.byCode(decision) : decision
    if (area !== undefined) row.matched = { area, method: 'decided', confidence: 1 }
  }
  for (const at of leftOut) placed[at]!.matched = { area: null, method: 'decided', confidence: 1 }
}
