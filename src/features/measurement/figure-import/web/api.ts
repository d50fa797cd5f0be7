import { createApi, createClient } from '#platform/web/client.ts'
import type { importContract } from '../contract.ts'

export const figureImportApi = createApi<typeof importContract>('indicators', 'imports')
export const figureImportClient = createClient<typeof importContract>('indicators', 'imports')
