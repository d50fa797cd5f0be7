import { apiFor } from '#platform/web/client.ts'
import type { workbookContract } from '../contract.ts'

export const planWorkbookApi = apiFor<typeof workbookContract>('plans', 'workbook')
