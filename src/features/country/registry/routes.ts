import { areaFileRoutes } from './area-files/routes.ts'
import { areaRoutes } from './areas/routes.ts'
import { competenceRoutes } from './competences/routes.ts'
import { functionRoutes } from './functions/routes.ts'
import { installationRoutes } from './installation/routes.ts'
import { listWorkbookRoutes } from './list-workbooks/routes.ts'
import { organisationRoutes } from './organisations/routes.ts'
import { peopleRoutes } from './people/routes.ts'

export const registryRoutes = {
  country: installationRoutes,
  areas: areaRoutes,
  areaFiles: areaFileRoutes,
  listWorkbooks: listWorkbookRoutes,
  organisations: organisationRoutes,
  functions: functionRoutes,
  competences: competenceRoutes,
  people: peopleRoutes,
}
