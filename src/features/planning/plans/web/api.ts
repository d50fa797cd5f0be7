import { apiFor, clientOf } from '#platform/web/client.ts'
import type { planContract } from '../contract.ts'

export const planApi = apiFor<typeof planContract>('plans')
export const planClient = clientOf<typeof planContract>('plans')
