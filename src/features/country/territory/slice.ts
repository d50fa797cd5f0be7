import { defineSlice } from '#platform/slice.ts'
import { boundariesContract } from './boundaries/contract.ts'
import { boundarySubjects } from './boundaries/queries.ts'
import { boundaryRoutes } from './boundaries/routes.ts'
import { regionsContract } from './regions/contract.ts'
import { regionRoutes } from './regions/routes.ts'
import { successionsContract } from './successions/contract.ts'
import { successionRoutes } from './successions/routes.ts'

export const territorySlice = defineSlice({
  name: 'country/territory',
  subjects: boundarySubjects,
  contract: {
    registry: { areaChanges: successionsContract, boundaries: boundariesContract, regions: regionsContract },
  },
  routes: { registry: { areaChanges: successionRoutes, boundaries: boundaryRoutes, regions: regionRoutes } },
})
