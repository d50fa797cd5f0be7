import { createApi } from '#platform/web/client.ts'
import type { coverageContract } from '../contract.ts'

export const coverageApi = createApi<typeof coverageContract>('alignment', 'coverage')
