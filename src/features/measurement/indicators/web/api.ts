import { createApi, createClient } from '#platform/web/client.ts'
import type { indicatorContract } from '../contract.ts'

export const indicatorApi = createApi<typeof indicatorContract>('indicators')
export const indicatorClient = createClient<typeof indicatorContract>('indicators')
