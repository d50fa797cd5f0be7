import { defineSlice } from '#platform/slice.ts'
import { lineageContract } from './contract.ts'
import { lineageRoutes } from './routes.ts'

export const lineageSlice = defineSlice({
  name: 'alignment/lineage',
  contract: { alignment: { lineage: lineageContract } },
  routes: { alignment: { lineage: lineageRoutes } },
})
