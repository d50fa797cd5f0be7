import { importRoutes } from '../src/features/measurement/figure-import/routes.ts'
import { indicatorRoutes as ownIndicatorRoutes } from '../src/features/measurement/indicators/routes.ts'
import { thresholdRoutes } from '../src/features/measurement/small-numbers/threshold/routes.ts'
import { expectationRoutes } from '../src/features/measurement/targets/external/routes.ts'
import { expectedRoutes } from '../src/features/measurement/targets/results/routes.ts'
import { resultActRoutes } from '../src/features/measurement/targets/results/statements/routes.ts'
import { statusRoutes } from '../src/features/measurement/targets/status/routes.ts'

/** Routes of the slices that share the name `indicators` in the API, without the rest of the application. */
export const indicatorRoutes = {
  ...ownIndicatorRoutes,
  imports: importRoutes,
  results: expectedRoutes,
  resultActs: resultActRoutes,
  externalTargets: expectationRoutes,
  statuses: statusRoutes,
  threshold: thresholdRoutes,
}
