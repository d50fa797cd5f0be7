import { apiFor } from '#platform/web/client.ts'
import type { mandateContract } from '../contract.ts'

export const mandateApi = apiFor<typeof mandateContract>('mandates')
