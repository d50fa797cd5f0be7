import { createApi } from '#platform/web/client.ts'
import type { issuersContract } from '../contract.ts'

export const issuerApi = createApi<typeof issuersContract>('plans', 'issuers')
