import { defineSlice } from '#platform/slice.ts'
import { importContract } from './contract.ts'
import { importFiguresJob } from './import-job.ts'
import { importProfileSubjects } from './queries.ts'
import { importRoutes } from './routes.ts'

export const figureImportSlice = defineSlice({
  name: 'measurement/figure-import',
  subjects: importProfileSubjects,
  contract: { indicators: { imports: importContract } },
  routes: { indicators: { imports: importRoutes } },
  jobs: [importFiguresJob],
})
