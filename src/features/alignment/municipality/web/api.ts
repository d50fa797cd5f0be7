import { apiFor } from '#platform/web/client.ts'
import type { localContract } from '../contract.ts'

export const municipalityApi = apiFor<typeof localContract>('alignment', 'local')
