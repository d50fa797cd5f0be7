import { createApi } from '#platform/web/client.ts'
import type { prioritiesContract } from '../contract.ts'

export const prioritiesApi = createApi<typeof prioritiesContract>('priorities')
