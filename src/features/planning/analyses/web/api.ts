import { createApi } from '#platform/web/client.ts'
import type { analysesContract } from '../contract.ts'

export const analysisApi = createApi<typeof analysesContract>('plans', 'analyses')
