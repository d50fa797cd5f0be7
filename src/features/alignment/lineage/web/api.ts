import { createApi } from '#platform/web/client.ts'
import type { lineageContract } from '../contract.ts'

export const lineageApi = createApi<typeof lineageContract>('alignment', 'lineage')
