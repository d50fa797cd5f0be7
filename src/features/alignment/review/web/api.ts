import { apiFor } from '#platform/web/client.ts'
import type { reviewContract } from '../contract.ts'

export const reviewApi = apiFor<typeof reviewContract>('alignment', 'review')
