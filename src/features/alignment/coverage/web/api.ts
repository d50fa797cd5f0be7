import { apiFor } from '#platform/web/client.ts'
import type { coverageContract } from '../contract.ts'

export const coverageApi = apiFor<typeof coverageContract>('alignment', 'coverage')
