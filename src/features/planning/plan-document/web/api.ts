import { apiFor } from '#platform/web/client.ts'
import type { documentContract } from '../contract.ts'

export const planDocumentApi = apiFor<typeof documentContract>('plans', 'document')
