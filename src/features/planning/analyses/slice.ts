import { defineSlice } from '#platform/slice.ts'
import { analysesContract } from './contract.ts'
import { analysesRoutes } from './routes.ts'

export const analysesSlice = defineSlice({
  name: 'planning/analyses',
  contract: { plans: { analyses: analysesContract } },
  routes: { plans: { analyses: analysesRoutes } },
})
