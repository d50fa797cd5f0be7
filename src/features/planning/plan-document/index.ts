export { apply } from './apply.ts'
export { type Codes, elementToDocument, planToDocument } from './form.ts'
export { nearestCodes, Proposals } from './nearest.ts'
export {
  draft,
  findOutsideIssues,
  type ImportInput,
  loadReferences,
  type PreparedPlan,
  validateDrafted,
} from './prepare.ts'
export { getCodes } from './queries/codes.ts'
export { findIdsByCode, findPlansByCode, functionAddress } from './queries/known-references.ts'
export { restoreElements } from './restore-elements.ts'
