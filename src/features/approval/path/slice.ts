import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { editionHooks } from '#features/publishing/documents/hooks.ts'
import { answerTo, defineSlice, reactTo } from '#platform/slice.ts'
import { loadCompletedSteps } from './bulk-status.ts'
import { pathDates } from './calendar-source.ts'
import { changesBlocks } from './changes-document.ts'
import { findConfidentialDecision } from './confidential-decision.ts'
import { confirmationsContract } from './confirmations/contract.ts'
import { confirmationLinkPurpose } from './confirmations/links/purpose.ts'
import { confirmationLinkSubjects } from './confirmations/links/queries.ts'
import { confirmationRoutes } from './confirmations/routes.ts'
import { pathContract } from './contract.ts'
import { pathBlocks } from './document.ts'
import { evidenceContract } from './evidence/contract.ts'
import { evidenceRoutes } from './evidence/routes.ts'
import {
  findMissingSteps,
  isBroughtIntoForceByPath,
  lacksDecisionDocument,
  recordExternalApproval,
} from './external-approval.ts'
import { opinionsContract } from './opinions/contract.ts'
import { opinionRoutes } from './opinions/routes.ts'
import { acquirePathLock, pathActSubjects } from './queries/acts.ts'
import { pathRoutes } from './routes.ts'
import { pathTaskMessages } from './task-messages.ts'
import { endFormerRequests } from './tasks.ts'

export const pathSlice = defineSlice({
  name: 'approval/path',
  subjects: { ...pathActSubjects, ...confirmationLinkSubjects },
  contract: {
    legalPath: pathContract,
    evidence: evidenceContract,
    opinions: opinionsContract,
    confirmations: confirmationsContract,
  },
  routes: {
    legalPath: pathRoutes,
    evidence: evidenceRoutes,
    opinions: opinionRoutes,
    confirmations: confirmationRoutes,
  },
  chapters: [
    { order: 70, part: { name: 'changes', build: changesBlocks } },
    { order: 80, part: { name: 'legal path', build: pathBlocks } },
  ],
  calendar: [{ order: 20, part: pathDates }],
  reactions: [
    reactTo(planEvents.versionCameIntoForce, recordExternalApproval, 10),
    reactTo(planEvents.lawChangeRequested, ({ tx }, { planId }) => acquirePathLock(tx, planId)),
    reactTo(planEvents.lawChanged, endFormerRequests, 20),
  ],
  answers: [
    answerTo(planHooks.missingSteps, findMissingSteps),
    answerTo(planHooks.lacksDecisionDocument, lacksDecisionDocument),
    answerTo(planHooks.isBroughtIntoForceByPath, isBroughtIntoForceByPath),
    answerTo(planHooks.completedSteps, loadCompletedSteps),
    answerTo(editionHooks.confidentialDecision, findConfidentialDecision),
  ],
  links: [confirmationLinkPurpose],
  tasks: pathTaskMessages,
})
