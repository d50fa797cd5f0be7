import { createApi } from '#platform/web/client.ts'
import type { mandateContract } from '../contract.ts'

export const mandateApi = createApi<typeof mandateContract>('mandates')
