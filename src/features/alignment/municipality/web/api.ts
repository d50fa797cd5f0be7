import { createApi } from '#platform/web/client.ts'
import type { municipalityContract } from '../contract.ts'

export const municipalityApi = createApi<typeof municipalityContract>('alignment', 'municipality')
