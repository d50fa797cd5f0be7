import type { peopleContract } from '#platform/auth/contract.ts'
import { createApi } from '#platform/web/client.ts'

export const peopleApi = createApi<typeof peopleContract>('people')
