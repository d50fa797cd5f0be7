import { apiFor } from '#platform/web/client.ts'
import type { pathContract } from '../path/contract.ts'

export const pathApi = apiFor<typeof pathContract>('legalPath')
