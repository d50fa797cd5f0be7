import { createApi } from '#platform/web/client.ts'
import type { cascadeContract } from '../contract.ts'

export const cascadeApi = createApi<typeof cascadeContract>('alignment', 'cascade')
