import { createApi } from '#platform/web/client.ts'
import type { thresholdContract } from '../threshold/contract.ts'

export const thresholdApi = createApi<typeof thresholdContract>('indicators', 'threshold')
