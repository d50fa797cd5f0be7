import { definitionRoutes } from './definitions/routes.ts'
import { expectedRoutes } from './expected/routes.ts'
import { figureFileRoutes } from './figure-files/routes.ts'
import { figureRoutes } from './figures/routes.ts'
import { importRoutes } from './import/routes.ts'
import { observationRoutes } from './observations/routes.ts'

export const indicatorRoutes = {
  definitions: definitionRoutes,
  observations: observationRoutes,
  figures: figureRoutes,
  figureFiles: figureFileRoutes,
  fromFiles: importRoutes,
  expected: expectedRoutes,
}
