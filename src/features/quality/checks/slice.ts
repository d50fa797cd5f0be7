import { alignmentEvents } from '#features/alignment/items/events.ts'
import { pathEvents } from '#features/approval/path/events.ts'
import { pathHooks } from '#features/approval/path/hooks.ts'
import { opinionEvents } from '#features/approval/path/opinions/events.ts'
import { phenomenaEvents } from '#features/country/phenomena/events.ts'
import { registryEvents } from '#features/country/registry/events.ts'
import { indicatorEvents } from '#features/measurement/indicators/events.ts'
import { targetEvents } from '#features/measurement/targets/events.ts'
import { commentEvents } from '#features/planning/comments/events.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { prioritiesEvents } from '#features/planning/priorities/events.ts'
import { resourceEvents } from '#features/planning/resources/events.ts'
import { answerTo, defineSlice, reactTo } from '#platform/slice.ts'
import { checkContract } from './contract.ts'
import { checkBlocks } from './document.ts'
import { checkEvents } from './events.ts'
import { findOpenPoints } from './open-points.ts'
import { reportIssueUsage } from './previous-plan-usage.ts'
import { exceptionSubjects } from './queries/exceptions.ts'
import { checkReactions } from './reactions.ts'
import { checkRoutes } from './routes.ts'
import { scheduleRun } from './running-checks.ts'
import { exceptionsSection } from './section.ts'
import { ruleSubjects } from './severities/queries.ts'
import { findFreezeBlockers, findStepIssues } from './step-issues.ts'
import { checksTaskMessages } from './task-messages.ts'

const checks = checkReactions({ scheduleRun })

export const checksSlice = defineSlice({
  name: 'quality/checks',
  subjects: { ...exceptionSubjects, ...ruleSubjects },
  contract: { checks: checkContract },
  routes: { checks: checkRoutes },
  sections: [{ order: 20, part: exceptionsSection }],
  chapters: [{ order: 100, part: { name: 'checks', build: checkBlocks } }],
  reactions: [
    reactTo(planEvents.planChanged, checks.planChanged),
    reactTo(planEvents.plansImported, checks.plansImported),
    reactTo(planEvents.freezeRequested, checks.freezeRequested),
    reactTo(planEvents.versionFrozen, checks.versionFrozen, 10),
    reactTo(pathEvents.pathActRequested, checks.pathActRequested),
    reactTo(pathEvents.pathChanged, checks.pathChanged),
    reactTo(alignmentEvents.itemsChanged, checks.itemsChanged),
    reactTo(alignmentEvents.itemsAnswered, checks.itemsAnswered, 10),
    reactTo(commentEvents.commentsChanged, checks.commentsChanged),
    reactTo(opinionEvents.pointsChanged, checks.commentsChanged),
    reactTo(registryEvents.holderChanged, checks.holderChanged),
    reactTo(registryEvents.competenceChanged, (context, { topic }) =>
      checks.competencesChanged(context, { topics: [topic] }),
    ),
    reactTo(
      registryEvents.organisationEnded,
      (context, { organisationId }) => checks.unitsChanged(context, { unitIds: [organisationId] }),
      20,
    ),
    reactTo(registryEvents.areaSucceeded, (context, { predecessorId }) =>
      checks.unitsChanged(context, { unitIds: [predecessorId] }),
    ),
    reactTo(registryEvents.areaChangeWithdrawn, (context, { areaIds }) =>
      checks.unitsChanged(context, { unitIds: areaIds }),
    ),
    reactTo(registryEvents.packInstalled, checks.packInstalled, 30),
    reactTo(registryEvents.phenomenonListed, checks.phenomenaChanged),
    reactTo(phenomenaEvents.phenomenaChanged, checks.phenomenaChanged),
    reactTo(checkEvents.severityChanged, checks.severityChanged),
    reactTo(resourceEvents.resourcesSaved, checks.resourcesSaved),
    reactTo(targetEvents.resultsChanged, checks.resultsChanged),
    reactTo(prioritiesEvents.prioritiesChanged, checks.prioritiesChanged),
    reactTo(indicatorEvents.indicatorRedefined, checks.indicatorRedefined),
    reactTo(indicatorEvents.figuresRecorded, checks.figuresRecorded),
  ],
  answers: [
    answerTo(planHooks.freezeBlockers, findFreezeBlockers),
    answerTo(planHooks.elementUsage, reportIssueUsage, 20),
    answerTo(pathHooks.stepIssues, findStepIssues),
    answerTo(pathHooks.openPoints, findOpenPoints),
  ],
  tasks: checksTaskMessages,
})
