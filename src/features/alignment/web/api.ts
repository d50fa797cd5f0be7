import { apiFor } from '#platform/web/client.ts'
import type { alignmentContract } from '../contract.ts'

export const alignmentApi = apiFor<typeof alignmentContract>('alignment')
