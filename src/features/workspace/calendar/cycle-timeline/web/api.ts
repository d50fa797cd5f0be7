import { createApi } from '#platform/web/client.ts'
import type { cycleTimelineContract } from '../contract.ts'

export const cyclesApi = createApi<typeof cycleTimelineContract>('cycles')
