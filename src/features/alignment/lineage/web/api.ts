import { apiFor } from '#platform/web/client.ts'
import type { lineageContract } from '../contract.ts'

export const lineageApi = apiFor<typeof lineageContract>('alignment', 'lineage')
