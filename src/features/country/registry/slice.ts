import { defineSlice } from '#platform/slice.ts'
import { registryContract } from './contract.ts'
import { registryRoutes } from './routes.ts'

export const registrySlice = defineSlice({
  name: 'country/registry',
  contract: { registry: registryContract },
  routes: { registry: registryRoutes },
})
