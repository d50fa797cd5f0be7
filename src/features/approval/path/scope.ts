import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { Names } from '#shared/localized-text.ts'
import type { LoadedPath } from './read.ts'

/** The status of a plan of a kind. */
type PathBefore = Pick<LoadedPath, 'path' | 'status'> & { plan: PlanLaw }

/** A section of a plan, with the name that the kind of plan defines. */
export interface NamedSection {
  code: string
  names: Names
}

/** Returns all sections that the kind of plan defines. */
export const listSections = (plan: PlanLaw): NamedSection[] =>
  (findKind(plan)?.parts ?? []).flatMap(({ sections }) => sections.map(({ code, names }) => ({ code, names })))

/** Returns these sections in the order of the kind of plan. */
export const getSectionNames = (plan: PlanLaw, codes: readonly string[]): NamedSection[] =>
  (findKind(plan)?.parts ?? [])
    .flatMap(({ sections }) => sections)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, names }) => ({ code, names }))

/**
 * Returns the sections under decision in a step, with their hashes. Content outside sections (the cover, the headings
 * of parts) is part of each decision about some sections. All sections together are the whole plan.
 * @param about only these sections
 */
export function sectionsUnderDecision(
  found: PathBefore,
  code: string,
  about?: readonly string[] | null,
): Record<string, string> {
  const step = found.path.steps.find((packPathStep) => packPathStep.code === code)
  const scope = step && 'sectionCodes' in step ? step.sectionCodes : undefined
  const before = Object.entries(found.status.submittedVersion?.sections ?? {}).filter(
    ([section]) => !scope || scope.includes(section),
  )
  if (!about) return Object.fromEntries(before)
  const named = listSelectableSections(found, code).map((section) => section.code)
  return Object.fromEntries(before.filter(([section]) => about.includes(section) || !named.includes(section)))
}

/** Returns the sections under decision in a step that can be decided separately or together. */
export const listSelectableSections = (before: PathBefore, code: string): NamedSection[] =>
  getSectionNames(before.plan, Object.keys(sectionsUnderDecision(before, code)))
