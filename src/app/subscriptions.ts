import { closeAnswerCascadeTasks, closePlanCascadeTasks } from '#features/alignment/cascade/index.ts'
import { areElementsReferenced } from '#features/alignment/consequences/index.ts'
import { alignmentEvents } from '#features/alignment/items/events.ts'
import { followSuccessors, reportAnswerUsage } from '#features/alignment/items/index.ts'
import { openReviews } from '#features/alignment/review/index.ts'
import { closeConsultations } from '#features/approval/consultations/index.ts'
import { pathEvents } from '#features/approval/path/events.ts'
import { pathHooks } from '#features/approval/path/hooks.ts'
import {
  findMissingSteps,
  isBroughtIntoForceByPath,
  loadCompletedSteps,
  recordExternalApproval,
} from '#features/approval/path/index.ts'
import { opinionEvents } from '#features/approval/path/opinions/events.ts'
import { storeSentDocuments } from '#features/approval/submissions/index.ts'
import { phenomenaEvents } from '#features/country/phenomena/events.ts'
import { registryEvents } from '#features/country/registry/events.ts'
import { registryHooks } from '#features/country/registry/hooks.ts'
import { countryPack } from '#features/country/registry/index.ts'
import { indicatorEvents } from '#features/measurement/indicators/events.ts'
import {
  installLibrary,
  installPhenomenonLinks,
  phenomenonFigureBlocks,
  previewLibrary,
  previewPhenomenonLinks,
} from '#features/measurement/indicators/index.ts'
import { targetEvents } from '#features/measurement/targets/events.ts'
import { commitPlanResults } from '#features/measurement/targets/index.ts'
import { commentEvents } from '#features/planning/comments/events.ts'
import { reopenAccepted } from '#features/planning/comments/index.ts'
import { documentHooks } from '#features/planning/plan-document/hooks.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { updatePredecessorState } from '#features/planning/plans/index.ts'
import { prioritiesEvents } from '#features/planning/priorities/events.ts'
import { priorityHooks } from '#features/planning/priorities/hooks.ts'
import { resourceEvents } from '#features/planning/resources/events.ts'
import { loadVersionDocument } from '#features/planning/versions/index.ts'
import { checkEvents } from '#features/quality/checks/events.ts'
import {
  checkReactions,
  findFreezeBlockers,
  findStepIssues,
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
planEvents.planChanged.subscribe(checks.planChanged)
planEvents.actTakenBack.subscribe(reopenAccepted)
planEvents.plansImported.subscribe(checks.plansImported)
planEvents.freezeRequested.subscribe(checks.freezeRequested)
planHooks.freezeBlockers.register(findFreezeBlockers)
planEvents.versionFrozen.subscribe(checks.versionFrozen)
planEvents.versionFrozen.subscribe(commitPlanResults)
planHooks.missingSteps.register(findMissingSteps)
planHooks.isBroughtIntoForceByPath.register(isBroughtIntoForceByPath)
planHooks.completedSteps.register(loadCompletedSteps)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
planEvents.versionCameIntoForce.subscribe(openReviews)
planEvents.versionCameIntoForce.subscribe(closePlanCascadeTasks)
planEvents.versionCameIntoForce.subscribe(updatePredecessorState)
planEvents.versionCameIntoForce.subscribe(closeConsultations)
planHooks.areElementsReferenced.register(areElementsReferenced)
planHooks.elementUsage.register(reportAnswerUsage)
planHooks.elementUsage.register(reportIssueUsage)
documentHooks.versionDocument.register(loadVersionDocument)
priorityHooks.dossierFigures.register(phenomenonFigureBlocks)
pathEvents.pathActRequested.subscribe(checks.pathActRequested)
pathEvents.pathChanged.subscribe(checks.pathChanged)
pathHooks.stepIssues.register(findStepIssues)
pathEvents.versionSent.subscribe(storeSentDocuments)
alignmentEvents.itemsChanged.subscribe(checks.itemsChanged)
alignmentEvents.itemsAnswered.subscribe(checks.itemsAnswered)
alignmentEvents.itemsAnswered.subscribe(closeAnswerCascadeTasks)
commentEvents.commentsChanged.subscribe(checks.commentsChanged)
opinionEvents.pointsChanged.subscribe(checks.commentsChanged)
registryEvents.organisationEnded.subscribe(followSuccessors)
registryEvents.competenceChanged.subscribe((context, { topic }) =>
  checks.competencesChanged(context, { topics: [topic] }),
)
registryEvents.organisationEnded.subscribe((context, { organisationId }) =>
  checks.unitsChanged(context, { unitIds: [organisationId] }),
)
registryEvents.areaSucceeded.subscribe((context, { predecessorId }) =>
  checks.unitsChanged(context, { unitIds: [predecessorId] }),
)
registryEvents.areaChangeWithdrawn.subscribe((context, { areaIds }) =>
  checks.unitsChanged(context, { unitIds: areaIds }),
)
registryHooks.packEffects.register((context, { pack }) => previewLibrary(context.tx, pack))
registryHooks.packEffects.register((context, { pack }) => previewPhenomenonLinks(context.tx, pack))
registryEvents.packInstalled.subscribe((context) => installLibrary(context.tx, countryPack()))
registryEvents.packInstalled.subscribe((context) => installPhenomenonLinks(context.tx, countryPack()))
registryEvents.packInstalled.subscribe(checks.packInstalled)
checkEvents.ruleTuned.subscribe(checks.ruleTuned)
registryEvents.phenomenonListed.subscribe(checks.phenomenaChanged)
phenomenaEvents.phenomenaChanged.subscribe(checks.phenomenaChanged)
resourceEvents.resourcesSaved.subscribe(checks.resourcesSaved)
targetEvents.resultsChanged.subscribe(checks.resultsChanged)
prioritiesEvents.prioritiesChanged.subscribe(checks.prioritiesChanged)
indicatorEvents.indicatorRedefined.subscribe(checks.indicatorRedefined)
indicatorEvents.figuresRecorded.subscribe(checks.figuresRecorded)
