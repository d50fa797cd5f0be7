import { createApi } from '#platform/web/client.ts'
import type { nextCycleContract } from '../contract.ts'
import type { preparationContract } from '../preparation/contract.ts'

export const nextCycleApi = createApi<typeof nextCycleContract>('plans', 'nextCycle')

export const preparationApi = createApi<typeof preparationContract>('plans', 'preparation')
