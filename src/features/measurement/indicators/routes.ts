import { figureFileRoutes } from '#features/measurement/figure-import/export/routes.ts'
import { importRoutes } from '#features/measurement/figure-import/routes.ts'
import { discreetObservationRoutes } from '#features/measurement/small-numbers/suppressed-observations.ts'
import { thresholdRoutes } from '#features/measurement/small-numbers/threshold/routes.ts'
import { expectationRoutes } from '#features/measurement/targets/external/routes.ts'
import { expectedRoutes } from '#features/measurement/targets/results/routes.ts'
import { resultActRoutes } from '#features/measurement/targets/results/statements/routes.ts'
import { standingRoutes } from '#features/measurement/targets/status/routes.ts'
import { findingRoutes } from './anomalies/routes.ts'
import { approvalRoutes } from './approvals/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { definitionRoutes } from './definitions/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { neighbourRoutes } from './neighbours/routes.ts'
import { aboutRoutes } from './phenomenon-picture/routes.ts'

export const indicatorRoutes = {
  definitions: definitionRoutes,
  observations: discreetObservationRoutes,
  figures: figureRoutes,
  figureCodes: codeRoutes,
  figureFiles: figureFileRoutes,
  about: aboutRoutes,
  neighbours: neighbourRoutes,
  fromFiles: importRoutes,
  approvals: approvalRoutes,
  findings: findingRoutes,
  expected: expectedRoutes,
  expectations: expectationRoutes,
  resultActs: resultActRoutes,
  standings: standingRoutes,
  threshold: thresholdRoutes,
}
