import { createApi } from '#platform/web/client.ts'
import type { jobContract } from '../contract.ts'

export const jobApi = createApi<typeof jobContract>('jobs')
