import { apiFor } from '#platform/web/client.ts'
import type { consequencesContract } from '../contract.ts'

export const consequenceApi = apiFor<typeof consequencesContract>('alignment', 'consequences')
