import { apiFor } from '#platform/web/client.ts'
import type { sittingContract } from '../contract.ts'

export const sittingApi = apiFor<typeof sittingContract>('sittings')
