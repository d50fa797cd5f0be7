export { importWorkbookJob } from '#features/planning/plan-workbook/import-job.ts'
export type { UnapprovedChange } from '#features/planning/versions/binding/contract.ts'
export { parseHashMethod } from '#features/planning/versions/binding/hash-sections.ts'
export { loadUnapprovedChanges } from '#features/planning/versions/binding/read.ts'
export { type FrozenElement, frozenPlan } from '#features/planning/versions/frozen-plan.ts'
export { bringVersionIntoForce } from '#features/planning/versions/into-force.ts'
export { legalDiffBlocks } from '#features/planning/versions/legal-diff/document.ts'
export { readLegalDiff as compareWith } from '#features/planning/versions/legal-diff/read.ts'
export { listVersions } from '#features/planning/versions/queries/versions.ts'
export {
  findPlanVersion,
  getKindHashMethod,
  hashVersionSections,
} from '#features/planning/versions/version-sections.ts'
export { planDates } from './calendar/dates.ts'
export { usualKind } from './default-kind/model.ts'
export { editablePlan, isEditable, lockOwnedPlan, ownedPlan, readablePlan } from './guard.ts'
export { findKind } from './kinds.ts'
export { buildSinglePage } from './one-page/model.ts'
export { type AddElementErrors, addElements, type IncomingElement } from './outline/add-many.ts'
export { readElements } from './outline/queries/read-elements.ts'
export { withPreparedSearchTerms } from './outline/with-prepared-search-terms.ts'
export { writeElementText } from './outline/write-text.ts'
export {
  endPlanValidity,
  refreshPlanState,
  updatePlanStates,
  updatePredecessorState,
} from './plan-state/update-plan-state.ts'
export { loadPreparations } from './preparation/bulk-preparation.ts'
export type { CompletedStep } from './preparation/model.ts'
export { loadStoredSteps as readPlannedStepsOf, readSteps as readPlannedSteps } from './preparation/queries.ts'
export { deleteExpiredPresence } from './presence/queries.ts'
export { recordChanges } from './queries/changes.ts'
export { findPlan } from './queries/plans.ts'
export { withSystemAccess } from './queries/with-system-access.ts'
export { undoAct } from './undo/toggle-undo-step.ts'
