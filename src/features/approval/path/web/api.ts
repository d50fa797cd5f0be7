import { createApi } from '#platform/web/client.ts'
import type { pathContract } from '../contract.ts'
import type { extensionContract } from '../extension/contract.ts'

export const pathApi = createApi<typeof pathContract>('legalPath')
export const extensionApi = createApi<typeof extensionContract>('holding')
