import { createApi } from '#platform/web/client.ts'
import type { dutiesContract } from '../contract.ts'

export const dutyApi = createApi<typeof dutiesContract>('duties')
