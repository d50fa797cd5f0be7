import { apiFor } from '#platform/web/client.ts'
import type { thresholdContract } from '../threshold/contract.ts'

export const thresholdApi = apiFor<typeof thresholdContract>('indicators', 'threshold')
