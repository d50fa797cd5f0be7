import { apiFor, clientOf } from '#platform/web/client.ts'
import type { registryContract } from '../contract.ts'

export const registryApi = apiFor<typeof registryContract>('registry')
export const registryClient = clientOf<typeof registryContract>('registry')
