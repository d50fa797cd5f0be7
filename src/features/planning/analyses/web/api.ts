import { apiFor } from '#platform/web/client.ts'
import type { readingsContract } from '../contract.ts'

export const analysisApi = apiFor<typeof readingsContract>('plans', 'readings')
