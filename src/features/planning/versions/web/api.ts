import { apiFor } from '#platform/web/client.ts'
import type { bindingContract } from '../binding/contract.ts'
import type { versionsContract } from '../contract.ts'
import type { legalDiffContract } from '../legal-diff/contract.ts'

export const versionApi = apiFor<typeof versionsContract>('plans', 'versions')
export const bindingApi = apiFor<typeof bindingContract>('plans', 'binding')
export const legalDiffApi = apiFor<typeof legalDiffContract>('plans', 'legalDiff')
