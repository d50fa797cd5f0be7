import { createApi, createClient } from '#platform/web/client.ts'
import type { itemsContract } from '../contract.ts'

export const alignmentApi = createApi<typeof itemsContract>('alignment')
export const alignmentClient = createClient<typeof itemsContract>('alignment')
