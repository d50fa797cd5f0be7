import { aboutRoutes } from './about/routes.ts'
import { approvalRoutes } from './approvals/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { definitionRoutes } from './definitions/routes.ts'
import { expectationRoutes } from './expectations/routes.ts'
import { resultActRoutes } from './expected/acts/routes.ts'
import { expectedRoutes } from './expected/routes.ts'
import { figureFileRoutes } from './figure-files/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { findingRoutes } from './findings/routes.ts'
import { importRoutes } from './import/routes.ts'
import { neighbourRoutes } from './neighbours/routes.ts'
import { discreetObservationRoutes } from './small-numbers/observations.ts'
import { standingRoutes } from './standings/routes.ts'
import { thresholdRoutes } from './threshold/routes.ts'

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
