import { createApi, createClient } from '#platform/web/client.ts'
import type { alignmentContract } from '../alignment-contract.ts'

export const alignmentApi = createApi<typeof alignmentContract>('alignment')
export const alignmentClient = createClient<typeof alignmentContract>('alignment')
