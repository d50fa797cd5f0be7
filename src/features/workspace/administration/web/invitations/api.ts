import { clientOf } from '#platform/web/client.ts'
import type { invitationsContract } from '../../invitations/contract.ts'

export const invitationsClient = clientOf<typeof invitationsContract>('invitations')
