import { defineSlice } from '#platform/slice.ts'
import { analysesContract } from './contract.ts'
import { onePageContract } from './one-page/contract.ts'
import { onePageRoutes } from './one-page/routes.ts'
import { analysesRoutes } from './routes.ts'

export const analysesSlice = defineSlice({
  name: 'planning/analyses',
  contract: { plans: { analyses: analysesContract, onePage: onePageContract } },
  routes: { plans: { analyses: analysesRoutes, onePage: onePageRoutes } },
})
