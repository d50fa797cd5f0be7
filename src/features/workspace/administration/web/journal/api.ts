import type { journalContract } from '#platform/journal/contract.ts'
import type { searchContract } from '#platform/search/contract.ts'
import { apiFor, clientOf } from '#platform/web/client.ts'

export const journalApi = apiFor<typeof journalContract>('journal')
export const journalClient = clientOf<typeof journalContract>('journal')
export const searchApi = apiFor<typeof searchContract>('search')
