import { defineSlice } from '#platform/slice.ts'
import { workbookContract } from './contract.ts'
import { importWorkbookJob } from './import-job.ts'
import { workbookRoutes } from './routes.ts'

export const planWorkbookSlice = defineSlice({
  name: 'planning/plan-workbook',
  contract: { plans: { workbook: workbookContract } },
  routes: { plans: { workbook: workbookRoutes } },
  jobs: [importWorkbookJob],
})
