import { planEvents } from '#features/planning/plans/events.ts'
import { defineSlice, reactTo } from '#platform/slice.ts'
import { expectationsContract } from './external/contract.ts'
import { expectationRoutes } from './external/routes.ts'
import { commitPlanResults } from './results/commit-results.ts'
import { expectedContract } from './results/contract.ts'
import { resultBlocks } from './results/document.ts'
import { expectedRoutes } from './results/routes.ts'
import { expectedResultsSection } from './results/section.ts'
import { resultActsContract } from './results/statements/contract.ts'
import { resultActRoutes } from './results/statements/routes.ts'
import { statusContract } from './status/contract.ts'
import { statusRoutes } from './status/routes.ts'

export const targetsSlice = defineSlice({
  name: 'measurement/targets',
  contract: {
    indicators: {
      results: expectedContract,
      resultActs: resultActsContract,
      externalTargets: expectationsContract,
      statuses: statusContract,
    },
  },
  routes: {
    indicators: {
      results: expectedRoutes,
      resultActs: resultActRoutes,
      externalTargets: expectationRoutes,
      statuses: statusRoutes,
    },
  },
  sections: [{ order: 60, part: expectedResultsSection }],
  chapters: [{ order: 50, part: { name: 'expected results', isPlanText: true, build: resultBlocks } }],
  reactions: [reactTo(planEvents.versionFrozen, commitPlanResults, 20)],
})
