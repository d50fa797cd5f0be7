import { createApi, createClient } from '#platform/web/client.ts'
import type { importContract } from '../contract.ts'
import type { figureFilesContract } from '../export/contract.ts'

export const figureImportApi = createApi<typeof importContract>('indicators', 'fromFiles')
export const figureImportClient = createClient<typeof importContract>('indicators', 'fromFiles')
export const figureFileClient = createClient<typeof figureFilesContract>('indicators', 'figureFiles')
