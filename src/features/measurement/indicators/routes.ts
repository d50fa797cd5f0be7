import { anomalyRoutes } from './anomalies/routes.ts'
import { approvalRoutes } from './approvals/routes.ts'
import { codeRoutes } from './codes/routes.ts'
import { definitionRoutes } from './definitions/routes.ts'
import { figureFileRoutes } from './export/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { foreignSourceRoutes } from './foreign-sources/routes.ts'
import { neighbourRoutes } from './neighbours/routes.ts'
import { observationRoutes } from './observations/routes.ts'
import { phenomenonPictureRoutes } from './phenomenon-picture/routes.ts'

export const indicatorRoutes = {
  definitions: definitionRoutes,
  observations: observationRoutes,
  figures: figureRoutes,
  figureCodes: codeRoutes,
  phenomenonPicture: phenomenonPictureRoutes,
  neighbours: neighbourRoutes,
  foreignSources: foreignSourceRoutes,
  approvals: approvalRoutes,
  anomalies: anomalyRoutes,
  figureFiles: figureFileRoutes,
}
