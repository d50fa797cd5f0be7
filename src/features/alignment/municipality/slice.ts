import { defineSlice } from '#platform/slice.ts'
import { municipalityContract } from './contract.ts'
import { localRoutes } from './routes.ts'

export const municipalitySlice = defineSlice({
  name: 'alignment/municipality',
  contract: { alignment: { municipality: municipalityContract } },
  routes: { alignment: { municipality: localRoutes } },
})
