import { createApi } from '#platform/web/client.ts'
import type { bindingContract } from '../binding/contract.ts'
import type { versionsContract } from '../contract.ts'
import type { legalDiffContract } from '../legal-diff/contract.ts'

export const versionApi = createApi<typeof versionsContract>('plans', 'versions')
export const bindingApi = createApi<typeof bindingContract>('plans', 'binding')
export const legalDiffApi = createApi<typeof legalDiffContract>('plans', 'legalDiff')
