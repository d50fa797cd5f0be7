import { createApi } from '#platform/web/client.ts'
import type { workbookContract } from '../contract.ts'

export const planWorkbookApi = createApi<typeof workbookContract>('plans', 'workbook')
