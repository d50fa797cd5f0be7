import { createApi } from '#platform/web/client.ts'
import type { confirmationsContract } from '../contract.ts'

export const confirmationsApi = createApi<typeof confirmationsContract>('confirmations')
