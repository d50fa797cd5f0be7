import { registryRoutes as ownRegistryRoutes } from '../src/features/country/registry/routes.ts'
import { boundaryRoutes } from '../src/features/country/territory/boundaries/routes.ts'
import { regionRoutes } from '../src/features/country/territory/regions/routes.ts'
import { successionRoutes } from '../src/features/country/territory/successions/routes.ts'

/** Routes of the slices that share the name `registry` in the API, without the rest of the application. */
export const registryRoutes = {
  ...ownRegistryRoutes,
  areaChanges: successionRoutes,
  boundaries: boundaryRoutes,
  regions: regionRoutes,
}
