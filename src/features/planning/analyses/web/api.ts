import { createApi } from '#platform/web/client.ts'
import type { analysesContract } from '../contract.ts'
import type { onePageContract } from '../one-page/contract.ts'

export const analysisApi = createApi<typeof analysesContract>('plans', 'analyses')

export const onePageApi = createApi<typeof onePageContract>('plans', 'onePage')
