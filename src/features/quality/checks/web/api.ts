import { apiFor, clientOf } from '#platform/web/client.ts'
import type { checkContract } from '../contract.ts'

export const checkApi = apiFor<typeof checkContract>('checks')
export const checkClient = clientOf<typeof checkContract>('checks')
