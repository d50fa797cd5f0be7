import { defineSlice } from '#platform/slice.ts'
import { phenomenaContract } from './contract.ts'
import { phenomenaRoutes } from './routes.ts'

export const phenomenaSlice = defineSlice({
  name: 'country/phenomena',
  contract: { phenomena: phenomenaContract },
  routes: { phenomena: phenomenaRoutes },
})
