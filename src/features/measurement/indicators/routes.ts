import { anomalyRoutes } from './anomalies/routes.ts'
import { approvalRoutes } from './approvals/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { definitionRoutes } from './definitions/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { neighbourRoutes } from './neighbours/routes.ts'
import { phenomenonPictureRoutes } from './phenomenon-picture/routes.ts'

export const indicatorRoutes = {
  definitions: definitionRoutes,
  figures: figureRoutes,
  figureCodes: codeRoutes,
  about: phenomenonPictureRoutes,
  neighbours: neighbourRoutes,
  approvals: approvalRoutes,
  findings: anomalyRoutes,
}
