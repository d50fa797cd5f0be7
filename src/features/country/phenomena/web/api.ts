import { apiFor } from '#platform/web/client.ts'
import type { phenomenaContract } from '../contract.ts'

export const phenomenonApi = apiFor<typeof phenomenaContract>('phenomena')
