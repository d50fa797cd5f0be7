import { apiFor } from '#platform/web/client.ts'
import type { overlapContract } from '../contract.ts'

export const cyclesApi = apiFor<typeof overlapContract>('cycles')
