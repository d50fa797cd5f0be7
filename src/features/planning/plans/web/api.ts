import { createApi, createClient } from '#platform/web/client.ts'
import type { planContract } from '../contract.ts'

export const planApi = createApi<typeof planContract>('plans')
export const planClient = createClient<typeof planContract>('plans')
