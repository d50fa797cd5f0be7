import { processJobFile } from '#platform/files/take-job-file.ts'
import { jobKind } from '#platform/jobs/kind.ts'
import { Id } from '#shared/ids.ts'
import { FigureImportRequest } from './contract.ts'
import { importFigures } from './import-figures.ts'

const shares = { reading: [0.02, 0.75], recording: [0.75, 1] } as const

/** Imports a long file of figures in the background. */
export const importFiguresJob = jobKind({
  name: 'import_figures',
  permission: 'figure.write',
  input: FigureImportRequest.extend({ fileId: Id }),
  run: (run) =>
    processJobFile(run, { shares, hidden: 'FILE_REJECTED' }, (file, course) => {
      const { fileId: _, ...request } = run.input
      return importFigures(run.transact, { ...request, file }, course)
    }),
})
