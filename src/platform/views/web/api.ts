import { createApi } from '#platform/web/client.ts'
import type { viewContract } from '../contract.ts'

export const viewApi = createApi<typeof viewContract>('views')
