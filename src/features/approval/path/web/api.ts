import { apiFor } from '#platform/web/client.ts'
import type { pathContract } from '../contract.ts'
import type { holdingContract } from '../extension/contract.ts'

export const pathApi = apiFor<typeof pathContract>('legalPath')
export const holdingApi = apiFor<typeof holdingContract>('holding')
