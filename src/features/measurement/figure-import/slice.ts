import { defineSlice } from '#platform/slice.ts'
import { importContract } from './contract.ts'
import { importFiguresJob } from './import-job.ts'
import { importRoutes } from './routes.ts'

export const figureImportSlice = defineSlice({
  name: 'measurement/figure-import',
  contract: { indicators: { imports: importContract } },
  routes: { indicators: { imports: importRoutes } },
  jobs: [importFiguresJob],
})
