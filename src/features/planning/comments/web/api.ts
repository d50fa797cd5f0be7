import { apiFor } from '#platform/web/client.ts'
import type { remarkContract } from '../contract.ts'

export const remarkApi = apiFor<typeof remarkContract>('remarks')
