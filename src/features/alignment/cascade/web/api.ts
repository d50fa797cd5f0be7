import { apiFor } from '#platform/web/client.ts'
import type { cascadeContract } from '../contract.ts'

export const cascadeApi = apiFor<typeof cascadeContract>('alignment', 'cascade')
