import { type DocumentRow, listBoundRows } from '../binding/bound-sections.ts'
import type { Binding } from '../binding/find-binding.ts'
import { boundHashes, getHashMethod } from '../binding/hash-sections.ts'
import { computeLegalDiff } from '../legal-diff/compare.ts'
import type { LegalChange } from '../legal-diff/contract.ts'
import type { UnapprovedChange } from './contract.ts'

type Change = Omit<UnapprovedChange, 'revert'> & {
  /** The patch that reverts the change, where only text differs. */
  textPatch: Record<string, unknown> | null
}

const textFields: readonly string[] = ['title', 'body', 'gain', 'rationale']

/**
 * Returns the bound content that differs from the version in force (rule `reviewed`: such a plan may only be changed by
 * an addendum).
 * @param inForce like `now` in document order, as far as the actor may read both
 */
export function findUnapprovedChanges(
  binds: Binding,
  inForce: readonly DocumentRow[],
  now: readonly DocumentRow[],
): Change[] {
  if (isSame(hashSections(binds, inForce), hashSections(binds, now))) return []
  const before = new Map(inForce.map((row) => [row.subjectId, row]))
  const bound = computeLegalDiff(binds, inForce, now, 'en').changes.filter((change) => change.bound)
  return bound.map((change) => {
    const { subjectId, section, place, kind, elementKind, title, boundFields } = change
    const isWords =
      section === 'elements' && kind === 'changed' && boundFields.every((boundField) => textFields.includes(boundField))
    const was = before.get(subjectId)?.content
    const patch = isWords ? Object.fromEntries(boundFields.map((field) => [field, was?.[field] ?? null])) : null
    return { subjectId, section, place, kind, elementKind, title, fields: listChangedFields(change), textPatch: patch }
  })
}

/** Returns hashes of the bound content by section. They are cheap and nearly always show that there is no change. */
const hashSections = (binds: Binding, rows: readonly DocumentRow[]) =>
  Object.entries(boundHashes(getHashMethod(binds), listBoundRows(binds, rows), () => ''))

type Sections = ReturnType<typeof hashSections>
const isSame = (entry: Sections, other: Sections): boolean => {
  const hashes = new Map(other)
  return entry.length === other.length && entry.every(([place, hash]) => hashes.get(place) === hash)
}

/** Returns the changed bound fields. A changed parent is reported as a changed place. */
const listChangedFields = ({ boundFields, kind }: LegalChange): string[] =>
  kind === 'added' || kind === 'removed'
    ? []
    : [...new Set(boundFields.map((boundField) => (boundField === 'parent' ? 'place' : boundField)))]
