import { defineSlice } from '#platform/slice.ts'
import { thresholdContract } from './threshold/contract.ts'
import { thresholdRoutes } from './threshold/routes.ts'

export const smallNumbersSlice = defineSlice({
  name: 'measurement/small-numbers',
  contract: { indicators: { threshold: thresholdContract } },
  routes: { indicators: { threshold: thresholdRoutes } },
})
