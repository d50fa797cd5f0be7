import { apiFor } from '#platform/web/client.ts'
import type { opinionsContract } from '../contract.ts'

export const opinionsApi = apiFor<typeof opinionsContract>('opinions')
