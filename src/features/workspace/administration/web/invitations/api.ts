import { createClient } from '#platform/web/client.ts'
import type { invitationsContract } from '../../invitations/contract.ts'

export const invitationsClient = createClient<typeof invitationsContract>('invitations')
