import { createApi } from '#platform/web/client.ts'
import type { reviewContract } from '../contract.ts'

export const reviewApi = createApi<typeof reviewContract>('alignment', 'review')
