import { defineSlice } from '#platform/slice.ts'
import { documentContract } from './contract.ts'
import { registrationContract } from './registration/contract.ts'
import { registrationRoutes } from './registration/routes.ts'
import { documentRoutes } from './routes.ts'

export const planDocumentSlice = defineSlice({
  name: 'planning/plan-document',
  contract: { plans: { document: documentContract, registration: registrationContract } },
  routes: { plans: { document: documentRoutes, registration: registrationRoutes } },
})
