import { defineSlice } from '#platform/slice.ts'
import { mandateContract } from './contract.ts'
import { mandateSubjects } from './queries.ts'
import { mandateRoutes } from './routes.ts'

export const mandatesSlice = defineSlice({
  name: 'approval/mandates',
  subjects: mandateSubjects,
  contract: { mandates: mandateContract },
  routes: { mandates: mandateRoutes },
})
