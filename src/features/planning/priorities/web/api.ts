import { apiFor } from '#platform/web/client.ts'
import type { prioritiesContract } from '../contract.ts'

export const prioritiesApi = apiFor<typeof prioritiesContract>('priorities')
