import { createApi } from '#platform/web/client.ts'
import type { extensionContract } from '../contract.ts'

export const extensionApi = createApi<typeof extensionContract>('extension')
