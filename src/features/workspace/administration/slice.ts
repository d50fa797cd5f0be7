import { defineSlice } from '#platform/slice.ts'
import { invitationsContract } from './invitations/contract.ts'
import { invitationRoutes } from './invitations/routes.ts'

export const administrationSlice = defineSlice({
  name: 'workspace/administration',
  contract: { invitations: invitationsContract },
  routes: { invitations: invitationRoutes },
})
