import { createApi } from '#platform/web/client.ts'
import type { versionsContract } from '../contract.ts'
import type { legalDiffContract } from '../legal-diff/contract.ts'
import type { bindingContract } from '../unapproved-changes/contract.ts'

export const versionApi = createApi<typeof versionsContract>('plans', 'versions')
export const bindingApi = createApi<typeof bindingContract>('plans', 'binding')
export const legalDiffApi = createApi<typeof legalDiffContract>('plans', 'legalDiff')
