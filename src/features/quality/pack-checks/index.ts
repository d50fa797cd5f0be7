import { findLibraryIssues } from '#features/measurement/indicators/index.ts'
import { rules } from '#features/quality/checks/index.ts'
import { checkPack, type PackReport } from './whole.ts'

export { groupIssues, type PackIssueGroup } from './group.ts'
export type { PackIssue } from './issue.ts'
export type { PackReport } from './whole.ts'

/** Finds the issues of a pack with all checks of this product version. */
export const checkCountryPack = (given: unknown): PackReport =>
  checkPack(given, { rules, indicators: ({ indicators }) => findLibraryIssues(indicators) })
