import type { peopleContract } from '#platform/auth/contract.ts'
import { apiFor } from '#platform/web/client.ts'

export const peopleApi = apiFor<typeof peopleContract>('people')
