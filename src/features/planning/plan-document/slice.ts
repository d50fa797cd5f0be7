import { defineSlice } from '#platform/slice.ts'
import { documentContract } from './contract.ts'
import { documentRoutes } from './routes.ts'

export const planDocumentSlice = defineSlice({
  name: 'planning/plan-document',
  contract: { plans: { document: documentContract } },
  routes: { plans: { document: documentRoutes } },
})
