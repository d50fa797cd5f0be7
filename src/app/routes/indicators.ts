import { figureFileRoutes } from '#features/measurement/figure-import/export/routes.ts'
import { importRoutes } from '#features/measurement/figure-import/routes.ts'
import { indicatorRoutes as ownIndicatorRoutes } from '#features/measurement/indicators/routes.ts'
import { discreetObservationRoutes } from '#features/measurement/small-numbers/suppressed-observations.ts'
import { thresholdRoutes } from '#features/measurement/small-numbers/threshold/routes.ts'
import { expectationRoutes } from '#features/measurement/targets/external/routes.ts'
import { expectedRoutes } from '#features/measurement/targets/results/routes.ts'
import { resultActRoutes } from '#features/measurement/targets/results/statements/routes.ts'
import { statusRoutes } from '#features/measurement/targets/status/routes.ts'

/** Routes of the slices that share the name `indicators` in the API. */
export const indicatorRoutes = {
  ...ownIndicatorRoutes,
  observations: discreetObservationRoutes,
  fromFiles: importRoutes,
  figureFiles: figureFileRoutes,
  expected: expectedRoutes,
  resultActs: resultActRoutes,
  expectations: expectationRoutes,
  standings: statusRoutes,
  threshold: thresholdRoutes,
}
