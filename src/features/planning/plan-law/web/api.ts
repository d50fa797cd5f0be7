import { createApi } from '#platform/web/client.ts'
import type { lawContract } from '../contract.ts'

export const planLawApi = createApi<typeof lawContract>('plans', 'law')
