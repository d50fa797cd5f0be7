import { apiFor } from '#platform/web/client.ts'
import type { cycleContract } from '../contract.ts'

export const cycleApi = apiFor<typeof cycleContract>('cycle')
