import type { journalContract } from '#platform/journal/contract.ts'
import type { searchContract } from '#platform/search/contract.ts'
import { createApi, createClient } from '#platform/web/client.ts'

export const journalApi = createApi<typeof journalContract>('journal')
export const journalClient = createClient<typeof journalContract>('journal')
export const searchApi = createApi<typeof searchContract>('search')
