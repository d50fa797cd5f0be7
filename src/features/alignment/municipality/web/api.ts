import { createApi } from '#platform/web/client.ts'
import type { localContract } from '../contract.ts'

export const municipalityApi = createApi<typeof localContract>('alignment', 'local')
