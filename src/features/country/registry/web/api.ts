import { createApi, createClient } from '#platform/web/client.ts'
import type { registryContract } from '../contract.ts'

export const registryApi = createApi<typeof registryContract>('registry')
export const registryClient = createClient<typeof registryContract>('registry')
