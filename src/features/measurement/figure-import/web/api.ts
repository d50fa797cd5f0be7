import { apiFor, clientOf } from '#platform/web/client.ts'
import type { importContract } from '../contract.ts'
import type { figureFilesContract } from '../export/contract.ts'

export const figureImportApi = apiFor<typeof importContract>('indicators', 'fromFiles')
export const figureImportClient = clientOf<typeof importContract>('indicators', 'fromFiles')
export const figureFileClient = clientOf<typeof figureFilesContract>('indicators', 'figureFiles')
