import { apiFor } from '#platform/web/client.ts'
import type { meansContract } from '../contract.ts'

export const meansApi = apiFor<typeof meansContract>('means')
