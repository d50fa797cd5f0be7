import { createApi } from '#platform/web/client.ts'
import type { documentContract } from '../contract.ts'
import type { registrationContract } from '../registration/contract.ts'

export const planDocumentApi = createApi<typeof documentContract>('plans', 'document')
export const registrationApi = createApi<typeof registrationContract>('plans', 'registration')
