import { createApi } from '#platform/web/client.ts'
import type { pathContract } from '../../contract.ts'

export const pathApi = createApi<typeof pathContract>('legalPath')
