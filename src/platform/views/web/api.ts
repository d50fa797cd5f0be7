import { apiFor } from '#platform/web/client.ts'
import type { viewContract } from '../contract.ts'

export const viewApi = apiFor<typeof viewContract>('views')
