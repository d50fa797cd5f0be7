import { apiFor, clientOf } from '#platform/web/client.ts'
import type { planContract } from '../contract.ts'

export const planApi = apiFor<typeof planContract>('plan')
export const planClient = clientOf<typeof planContract>('plan')
