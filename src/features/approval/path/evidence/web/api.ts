import { createApi } from '#platform/web/client.ts'
import type { evidenceContract } from '../contract.ts'

export const evidenceApi = createApi<typeof evidenceContract>('evidence')
