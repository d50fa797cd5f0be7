import { createApi, createClient } from '#platform/web/client.ts'
import type { checkContract } from '../contract.ts'

export const checkApi = createApi<typeof checkContract>('checks')
export const checkClient = createClient<typeof checkContract>('checks')
