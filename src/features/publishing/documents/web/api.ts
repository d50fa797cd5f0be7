import { createApi } from '#platform/web/client.ts'
import type { documentsContract } from '../contract.ts'

export const documentApi = createApi<typeof documentsContract>('documents')
