import { createApi } from '#platform/web/client.ts'
import type { overlapContract } from '../contract.ts'

export const cyclesApi = createApi<typeof overlapContract>('cycles')
