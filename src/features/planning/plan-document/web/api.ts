import { createApi } from '#platform/web/client.ts'
import type { documentContract } from '../contract.ts'

export const planDocumentApi = createApi<typeof documentContract>('plans', 'document')
