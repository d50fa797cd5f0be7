import { createApi } from '#platform/web/client.ts'
import type { commentContract } from '../contract.ts'

export const commentApi = createApi<typeof commentContract>('comments')
