import { apiFor } from '#platform/web/client.ts'
import type { documentsContract } from '../contract.ts'

export const documentApi = apiFor<typeof documentsContract>('documents')
