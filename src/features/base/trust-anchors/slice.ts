import { defineSlice } from '#platform/slice.ts'
import { trustAnchorContract } from './contract.ts'
import { trustAnchorRoutes } from './routes.ts'

export const trustAnchorsSlice = defineSlice({
  name: 'base/trust-anchors',
  contract: { trustAnchors: trustAnchorContract },
  routes: { trustAnchors: trustAnchorRoutes },
})
