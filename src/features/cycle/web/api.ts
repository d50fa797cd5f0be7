import { apiFor } from '#platform/web/client.ts'
import type { holdingContract } from '../holding/contract.ts'
import type { pathContract } from '../path/contract.ts'

export const pathApi = apiFor<typeof pathContract>('legalPath')
export const holdingApi = apiFor<typeof holdingContract>('holding')
