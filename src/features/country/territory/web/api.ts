import { createApi, createClient } from '#platform/web/client.ts'
import type { boundariesContract } from '../boundaries/contract.ts'
import type { regionsContract } from '../regions/contract.ts'
import type { successionsContract } from '../successions/contract.ts'

export const areaChangeApi = createApi<typeof successionsContract>('registry', 'areaChanges')
export const areaChangeClient = createClient<typeof successionsContract>('registry', 'areaChanges')

export const boundaryApi = createApi<typeof boundariesContract>('registry', 'boundaries')
export const boundaryClient = createClient<typeof boundariesContract>('registry', 'boundaries')

export const regionApi = createApi<typeof regionsContract>('registry', 'regions')
