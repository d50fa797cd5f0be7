import { apiFor } from '#platform/web/client.ts'
import type { jobContract } from '../contract.ts'

export const jobApi = apiFor<typeof jobContract>('jobs')
