import { defineSlice } from '#platform/slice.ts'
import { coverageContract } from './contract.ts'
import { coverageRoutes } from './routes.ts'

export const coverageSlice = defineSlice({
  name: 'alignment/coverage',
  contract: { alignment: { coverage: coverageContract } },
  routes: { alignment: { coverage: coverageRoutes } },
})
