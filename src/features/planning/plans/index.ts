export { planDates, toPlanFields } from './calendar/dates.ts'
export { type DatedPlan, listDatedPlans } from './calendar/queries.ts'
export { createPlan } from './create.ts'
export {
  type DecidedField,
  isDecided,
  isUnconfirmedRegistration,
  listDecidedFields,
} from './decided-fields/model.ts'
export { listHidingFields } from './decided-fields/queries.ts'
export { usualKind } from './default-kind/model.ts'
export { listIdsOfKey, toElementId, toOwnPlanId, toPlaceId, toPlanId } from './document-keys.ts'
export { toConfidentialReason, toPresentContent } from './former-confidential.ts'
export {
  editablePlan,
  isContentOpen,
  isEditable,
  lockOwnedPlan,
  ownedPlan,
  readablePlan,
  type UnknownReference,
  violates,
} from './guard.ts'
export { getNamed } from './history/queries/names.ts'
export { findCurrentKind, findKind, type PlanLaw } from './kinds.ts'
export { listLawsInUse, loadPlanLaws, selectKinds } from './laws-in-use.ts'
export { addElements, type IncomingElement } from './outline/add-many.ts'
export { removeFromPlan } from './outline/delete-elements.ts'
export { toItemJson } from './outline/queries/item-rows.ts'
export { listFunctionNames } from './outline/queries/links-and-needs.ts'
export { areReferenced } from './outline/queries/outline.ts'
export {
  assemble,
  findElements,
  getPlanState,
  listElementIds,
  listElementRows,
  listElements,
  loadPlanRelations,
} from './outline/queries/read-elements.ts'
export { findRefusedReaders } from './outline/queries/refused-readers.ts'
export { listChildIds } from './outline/queries/tree.ts'
export {
  checkReaders,
  decidesReaders,
  deleteElements,
  demoteMainLinks,
  insertElements,
  insertLinks,
  setInterests,
  updateElements,
  wouldBeReadable,
} from './outline/queries/write-elements.ts'
export { recordChange } from './outline/record-change.ts'
export { withPreparedSearchTerms } from './outline/with-prepared-search-terms.ts'
export { writeElementText } from './outline/write-text.ts'
export { periodEnd, usualDuration } from './period.ts'
export { type FrozenSections, listFrozenRows, type PlanSection, planSections } from './plan-section.ts'
export {
  refreshPlanState,
  updatePlanStates,
  updateStatesAfterEntry,
} from './plan-state/update-plan-state.ts'
export { deleteExpiredPresence } from './presence/queries.ts'
export { getOwnArea, isAllowedArea } from './queries/areas.ts'
export { type NewChange, recordChanges } from './queries/changes.ts'
export { isOfKind } from './queries/plan-laws.ts'
export { selectPlanState } from './queries/plan-state.ts'
export {
  beganBeforeInstance,
  findPlan,
  insertPlan,
  isDemo,
  staysReadable,
  toPlan,
  touchPlan,
  updatePlan,
  withState,
} from './queries/plans.ts'
export { listOrganisationsWithUsers, organisationKinds } from './queries/references.ts'
export { elementReferences, planReferences } from './references.ts'
export { findReplacement } from './replacement/queries.ts'
export { buildInitialElements, historyFields } from './start.ts'
export { undoAct } from './undo/toggle-undo-step.ts'
