import { createApi } from '#platform/web/client.ts'
import type { consequencesContract } from '../contract.ts'

export const consequenceApi = createApi<typeof consequencesContract>('alignment', 'consequences')
