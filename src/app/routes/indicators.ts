import { importRoutes } from '#features/measurement/figure-import/routes.ts'
import { indicatorRoutes as ownIndicatorRoutes } from '#features/measurement/indicators/routes.ts'
import { thresholdRoutes } from '#features/measurement/small-numbers/threshold/routes.ts'
import { expectationRoutes } from '#features/measurement/targets/external/routes.ts'
import { expectedRoutes } from '#features/measurement/targets/results/routes.ts'
import { resultActRoutes } from '#features/measurement/targets/results/statements/routes.ts'
import { statusRoutes } from '#features/measurement/targets/status/routes.ts'

/** Routes of the slices that share the name `indicators` in the API. */
export const indicatorRoutes = {
  ...ownIndicatorRoutes,
  imports: importRoutes,
  results: expectedRoutes,
  resultActs: resultActRoutes,
  externalTargets: expectationRoutes,
  statuses: statusRoutes,
  threshold: thresholdRoutes,
}
