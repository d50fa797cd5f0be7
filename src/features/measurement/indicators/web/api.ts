import { apiFor, clientOf } from '#platform/web/client.ts'
import type { indicatorContract } from '../contract.ts'

export const indicatorApi = apiFor<typeof indicatorContract>('indicators')
export const indicatorClient = clientOf<typeof indicatorContract>('indicators')
