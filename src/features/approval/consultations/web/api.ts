import { createApi } from '#platform/web/client.ts'
import type { consultationContract } from '../contract.ts'

export const consultationApi = createApi<typeof consultationContract>('consultations')
