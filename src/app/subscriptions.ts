import { closeAnswerCascadeTasks, closePlanCascadeTasks } from '#features/alignment/cascade/index.ts'
import { areElementsReferenced } from '#features/alignment/consequences/index.ts'
import { alignmentFacts } from '#features/alignment/items/events.ts'
import { followSuccessors, reportAnswerUsage } from '#features/alignment/items/index.ts'
import { openReviews } from '#features/alignment/review/index.ts'
import { closeConsultations } from '#features/approval/consultations/index.ts'
import { pathFacts } from '#features/approval/path/events.ts'
import { findMissingSteps, isBroughtIntoForceByPath, loadCompletedSteps } from '#features/approval/path/index.ts'
import { opinionFacts } from '#features/approval/path/opinions/events.ts'
import { storeSentDocuments } from '#features/approval/submissions/index.ts'
import { phenomenaFacts } from '#features/country/phenomena/events.ts'
import { registryFacts } from '#features/country/registry/events.ts'
import { countryPack } from '#features/country/registry/index.ts'
import { indicatorFacts } from '#features/measurement/indicators/events.ts'
import {
  installLibrary,
  installPhenomenonLinks,
  phenomenonFigureBlocks,
  previewLibrary,
  previewPhenomenonLinks,
} from '#features/measurement/indicators/index.ts'
import { targetFacts } from '#features/measurement/targets/events.ts'
import { commitPlanResults } from '#features/measurement/targets/index.ts'
import { commentFacts } from '#features/planning/comments/events.ts'
import { reopenAccepted } from '#features/planning/comments/index.ts'
import { documentHooks } from '#features/planning/plan-document/hooks.ts'
import { planFacts } from '#features/planning/plans/events.ts'
import { updatePredecessorState } from '#features/planning/plans/index.ts'
import { prioritiesFacts } from '#features/planning/priorities/events.ts'
import { priorityHooks } from '#features/planning/priorities/hooks.ts'
import { resourceFacts } from '#features/planning/resources/events.ts'
import { loadVersionDocument } from '#features/planning/versions/index.ts'
import { checkFacts } from '#features/quality/checks/events.ts'
import {
  checkReactions,
  openRechecker,
  type Rechecker,
  type RecheckPlace,
  reportIssueUsage,
} from '#features/quality/checks/index.ts'

export { sendRoundReminders } from '#features/planning/comments/index.ts'
export { updatePlanStates } from '#features/planning/plans/index.ts'

let rechecker: Rechecker | undefined

/**
 * Opens the processing of queued checks. After each commit, the server runs the checks that the change requires
 * elsewhere. Checks queued by the command line wait for the server.
 */
export function openChecking(place: RecheckPlace): Rechecker {
  rechecker = openRechecker(place)
  return rechecker
}

const checks = checkReactions({ scheduleRun: () => rechecker?.scheduleRun() })

/**
 * All event subscriptions of the features, in a single file. Subscribers run in this order, in the transaction of the
 * act.
 */
planFacts.planChanged.subscribe(checks.planChanged)
planFacts.actTakenBack.subscribe(reopenAccepted)
planFacts.plansImported.subscribe(checks.plansImported)
planFacts.versionFreezing.subscribe(checks.versionFreezing)
planFacts.versionFrozen.subscribe(checks.versionFrozen)
planFacts.versionFrozen.subscribe(commitPlanResults)
planFacts.versionEnteringIntoForce.subscribe(findMissingSteps)
planFacts.onItsWayIntoForce.subscribe(isBroughtIntoForceByPath)
planFacts.pathsViewed.subscribe(loadCompletedSteps)
planFacts.versionCameIntoForce.subscribe(openReviews)
planFacts.versionCameIntoForce.subscribe(closePlanCascadeTasks)
planFacts.versionCameIntoForce.subscribe(updatePredecessorState)
planFacts.versionCameIntoForce.subscribe(closeConsultations)
planFacts.elementDeleting.subscribe(areElementsReferenced)
planFacts.previousPlanReviewed.subscribe(reportAnswerUsage)
planFacts.previousPlanReviewed.subscribe(reportIssueUsage)
documentHooks.versionDocument.subscribe(loadVersionDocument)
priorityHooks.dossierFigures.subscribe(phenomenonFigureBlocks)
pathFacts.pathActStarting.subscribe(checks.pathActStarting)
pathFacts.pathChanged.subscribe(checks.pathChanged)
pathFacts.stepIssuesRequested.subscribe(checks.stepIssuesRequested)
pathFacts.versionSent.subscribe(storeSentDocuments)
alignmentFacts.itemsChanged.subscribe(checks.itemsChanged)
alignmentFacts.itemsAnswered.subscribe(checks.itemsAnswered)
alignmentFacts.itemsAnswered.subscribe(closeAnswerCascadeTasks)
commentFacts.commentsChanged.subscribe(checks.commentsChanged)
opinionFacts.pointsChanged.subscribe(checks.commentsChanged)
registryFacts.organisationEnded.subscribe(followSuccessors)
registryFacts.competenceChanged.subscribe((context, { topic }) =>
  checks.competencesChanged(context, { topics: [topic] }),
)
registryFacts.organisationEnded.subscribe((context, { organisationId }) =>
  checks.unitsChanged(context, { unitIds: [organisationId] }),
)
registryFacts.areaSucceeded.subscribe((context, { predecessorId }) =>
  checks.unitsChanged(context, { unitIds: [predecessorId] }),
)
registryFacts.areaChangeWithdrawn.subscribe((context, { areaIds }) =>
  checks.unitsChanged(context, { unitIds: areaIds }),
)
registryFacts.packCompared.subscribe((context, { pack }) => previewLibrary(context.tx, pack))
registryFacts.packCompared.subscribe((context, { pack }) => previewPhenomenonLinks(context.tx, pack))
registryFacts.packInstalled.subscribe((context) => installLibrary(context.tx, countryPack()))
registryFacts.packInstalled.subscribe((context) => installPhenomenonLinks(context.tx, countryPack()))
registryFacts.packInstalled.subscribe(checks.packInstalled)
checkFacts.ruleTuned.subscribe(checks.ruleTuned)
registryFacts.phenomenonListed.subscribe(checks.phenomenaChanged)
phenomenaFacts.phenomenaChanged.subscribe(checks.phenomenaChanged)
resourceFacts.resourcesSaved.subscribe(checks.resourcesSaved)
targetFacts.resultsChanged.subscribe(checks.resultsChanged)
prioritiesFacts.prioritiesChanged.subscribe(checks.prioritiesChanged)
indicatorFacts.indicatorRedefined.subscribe(checks.indicatorRedefined)
indicatorFacts.figuresRecorded.subscribe(checks.figuresRecorded)
