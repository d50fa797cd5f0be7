import { createHash } from 'node:crypto'
import { canonical, hashPart, hashRow } from '../proof.ts'
import type { BoundRow } from './bound-sections.ts'
import type { Binding } from './find-binding.ts'

/**
 * Returns the prefix that identifies the hash method of a section: the number of the method and the bound content of the kind
 * of plan. Hashes are compared only when they have the same prefix; a version with another one is hashed again.
 *
 * - 1: texts in their source language
 * - 2: also in authentic languages
 * - 3: as 2, and a confidential part in its present form (`toPresentContent`), also where the frozen row has a former form
 * - 4: as 3, and the decision on priorities
 *
 * Empty: all content of the section is hashed (kinds that bind no specific content, and versions submitted before kinds did).
 */
export const getHashMethod = (binds: Binding | undefined): string =>
  binds ? `bound/4-${createHash('sha256').update(canonical(binds), 'utf8').digest('hex').slice(0, 12)}` : ''

/** Returns the method prefix of a section hash. */
export const parseHashMethod = (hash: string): string => hash.slice(0, Math.max(0, hash.indexOf(':')))

/**
 * Returns the hash of each section's bound content, in order. Sections without bound content are not part of a
 * decision.
 * @param saltOf the salt with which the same bound content of that row was first frozen. The hash is thus equal as long
 *   as the content is equal, also after a revert, and cannot be guessed.
 */
export function boundHashes(
  measure: string,
  rows: readonly BoundRow[],
  saltOf: (row: BoundRow) => string,
): Record<string, string> {
  const byPlace = Map.groupBy(rows, ({ place }) => place)
  const hashBoundRow = (row: BoundRow) => hashRow(saltOf(row), { id: row.subjectId, bound: row.bound })
  return Object.fromEntries(
    [...byPlace].map(([place, boundRows]) => [place, `${measure}:${hashPart(boundRows.map(hashBoundRow))}`]),
  )
}
