import type { Proof } from '../proof.ts'

/** One thing that the product promises so far, and the test that would fail without it. */
export interface CoverageRow {
  what: string
  tests: readonly Proof[]
  /** What of it has no test, or is not built. */
  notYet?: string
}

/** Rows under the heading of their subject. */
export interface CoverageSubject {
  subject: string
  rows: readonly CoverageRow[]
}

/** A row in one line: what, then file and title of each test in turn. */
export function shown(what: string, ...proofs: readonly string[]): CoverageRow {
  const tests: Proof[] = []
  for (let index = 0; index < proofs.length; index += 2) tests.push([proofs[index]!, proofs[index + 1]!])
  return { what, tests }
}
export const partly = (row: CoverageRow, notYet: string): CoverageRow => ({ ...row, notYet })
export const notYet = (what: string, missing: string): CoverageRow => ({ what, tests: [], notYet: missing })
