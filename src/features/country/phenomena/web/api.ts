import { createApi } from '#platform/web/client.ts'
import type { phenomenaContract } from '../contract.ts'

export const phenomenonApi = createApi<typeof phenomenaContract>('phenomena')
