import { createHash } from 'node:crypto'
import type { PackBinds } from '#shared/pack-binding.ts'
import { canonical, hashPart, hashRow } from '../proof.ts'
import type { BoundRow } from './bound-sections.ts'

/**
 * By what the hash of a section is measured: the version of the way of counting, and what the kind of plan binds. It stands before the hash, so
 * that two hashes are only compared where both were measured alike. Empty: all that stands in the section (kinds that bind nothing of their own,
 * and what was laid before kinds did).
 */
export const measureOf = (binds: PackBinds | undefined): string =>
  binds ? `bound/1-${createHash('sha256').update(canonical(binds), 'utf8').digest('hex').slice(0, 12)}` : ''

/** The measure of a hash of a section. */
export const measureIn = (hash: string): string => hash.slice(0, Math.max(0, hash.indexOf(':')))

/**
 * The hash of each section over what is bound in it, in order; what binds nothing is no section about which anybody decides.
 * @param saltOf the salt under which the same bound words of that row were frozen first: so the hash is the same as long as they are, also where
 * they come back, and gives nothing away to who guesses
 */
export function boundHashes(
  measure: string,
  rows: readonly BoundRow[],
  saltOf: (row: BoundRow) => string,
): Record<string, string> {
  const byPlace = Map.groupBy(rows, ({ place }) => place)
  const hashOf = (row: BoundRow) => hashRow(saltOf(row), { id: row.subjectId, bound: row.bound })
  return Object.fromEntries([...byPlace].map(([place, its]) => [place, `${measure}:${hashPart(its.map(hashOf))}`]))
}
