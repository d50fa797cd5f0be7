import { createApi } from '#platform/web/client.ts'
import type { resourceContract } from '../contract.ts'

export const resourceApi = createApi<typeof resourceContract>('resources')
