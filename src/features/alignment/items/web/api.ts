import { apiFor, clientOf } from '#platform/web/client.ts'
import type { alignmentContract } from '../alignment-contract.ts'

export const alignmentApi = apiFor<typeof alignmentContract>('alignment')
export const alignmentClient = clientOf<typeof alignmentContract>('alignment')
