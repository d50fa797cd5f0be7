import { apiFor } from '#platform/web/client.ts'
import type { evidenceContract } from '../contract.ts'

export const evidenceApi = apiFor<typeof evidenceContract>('evidence')
