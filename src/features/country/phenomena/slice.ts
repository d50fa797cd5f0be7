import { defineSlice } from '#platform/slice.ts'
import { phenomenaContract } from './contract.ts'
import { phenomenonSubjects } from './queries.ts'
import { phenomenaRoutes } from './routes.ts'

export const phenomenaSlice = defineSlice({
  name: 'country/phenomena',
  subjects: phenomenonSubjects,
  contract: { phenomena: phenomenaContract },
  routes: { phenomena: phenomenaRoutes },
})
