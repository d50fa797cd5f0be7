import type { PackBinds } from '#shared/pack-binding.ts'
import { legalDiffOf } from '../legal-diff/compare.ts'
import type { LegalChange } from '../legal-diff/contract.ts'
import { boundRowsOf, type DocumentRow } from './bound-sections.ts'
import type { SilentChange } from './contract.ts'
import { boundHashes, measureOf } from './hash-sections.ts'

type Change = Omit<SilentChange, 'putBack'> & {
  /** The patch that reverts the change, where only text differs. */
  words: Record<string, unknown> | null
}

const words: readonly string[] = ['title', 'body', 'gain', 'rationale']

/**
 * Returns the bound content that differs from the version in force (R12: such a plan may only be changed by an
 * addendum).
 * @param inForce like `now` in document order, as far as the actor may read both
 */
export function silentChanges(
  binds: PackBinds,
  inForce: readonly DocumentRow[],
  now: readonly DocumentRow[],
): Change[] {
  if (isSame(sectionsOf(binds, inForce), sectionsOf(binds, now))) return []
  const before = new Map(inForce.map((row) => [row.subjectId, row]))
  const bound = legalDiffOf(binds, inForce, now, 'en').changes.filter((change) => change.bound)
  return bound.map((change) => {
    const { subjectId, section, place, kind, elementKind, title, boundFields } = change
    const isWords = section === 'elements' && kind === 'changed' && boundFields.every((one) => words.includes(one))
    const was = before.get(subjectId)?.content
    const patch = isWords ? Object.fromEntries(boundFields.map((field) => [field, was?.[field] ?? null])) : null
    return { subjectId, section, place, kind, elementKind, title, fields: fieldsOf(change), words: patch }
  })
}

/** Hashes of the bound content by section. They are cheap and nearly always show that there are no changes. */
const sectionsOf = (binds: PackBinds, rows: readonly DocumentRow[]) =>
  Object.entries(boundHashes(measureOf(binds), boundRowsOf(binds, rows), () => ''))

type Sections = ReturnType<typeof sectionsOf>
const isSame = (one: Sections, other: Sections): boolean => {
  const hashes = new Map(other)
  return one.length === other.length && one.every(([place, hash]) => hashes.get(place) === hash)
}

/** A changed place is more specific than a changed parent. */
const fieldsOf = ({ boundFields, kind }: LegalChange): string[] =>
  kind === 'added' || kind === 'removed'
    ? []
    : [...new Set(boundFields.map((one) => (one === 'parent' ? 'place' : one)))]
