import { findingRoutes } from './anomalies/routes.ts'
import { approvalRoutes } from './approvals/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { definitionRoutes } from './definitions/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { neighbourRoutes } from './neighbours/routes.ts'
import { aboutRoutes } from './phenomenon-picture/routes.ts'

export const indicatorRoutes = {
  definitions: definitionRoutes,
  figures: figureRoutes,
  figureCodes: codeRoutes,
  about: aboutRoutes,
  neighbours: neighbourRoutes,
  approvals: approvalRoutes,
  findings: findingRoutes,
}
