import { createApi } from '#platform/web/client.ts'
import type { opinionsContract } from '../contract.ts'

export const opinionsApi = createApi<typeof opinionsContract>('opinions')
