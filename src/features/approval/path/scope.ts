import { findKind } from '#features/planning/plans/index.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Found } from './read.ts'

/** Where a plan of a kind stands. */
type Before = Pick<Found, 'path' | 'standing'> & { plan: { kind: string } }

/** A section of a plan, as its kind calls it. */
export interface NamedSection {
  code: string
  names: Names
}

/** These sections in the order of the kind of plan. */
export const namesOfSections = (kind: string, codes: readonly string[]): NamedSection[] =>
  (findKind(kind)?.parts ?? [])
    .flatMap(({ sections }) => sections)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, names }) => ({ code, names }))

/**
 * What is before whoever decides on a step: sections with their hashes. What stands in no section (the cover, the headings of parts) goes along
 * with each decision about some of them: it is one about a section of that plan, and all sections together are the whole.
 * @param about only these sections
 */
export function sectionsBefore(found: Before, code: string, about?: readonly string[] | null): Record<string, string> {
  const step = found.path.steps.find((one) => one.code === code)
  const scope = step && 'about' in step ? step.about : undefined
  const before = Object.entries(found.standing.laid?.sections ?? {}).filter(
    ([section]) => !scope || scope.includes(section),
  )
  if (!about) return Object.fromEntries(before)
  const named = sectionsToChoose(found, code).map((section) => section.code)
  return Object.fromEntries(before.filter(([section]) => about.includes(section) || !named.includes(section)))
}

/** The sections of its kind that are before whoever decides on a step, part by part or together. */
export const sectionsToChoose = (found: Before, code: string): NamedSection[] =>
  namesOfSections(found.plan.kind, Object.keys(sectionsBefore(found, code)))
