import { processJobFile } from '#platform/files/take-job-file.ts'
import { JobFailed, jobKind } from '#platform/jobs/kind.ts'
import { Id } from '#shared/ids.ts'
import { FigureImportRequest } from './contract.ts'
import { type FigureImportErrors, importFigures } from './import-figures.ts'

const shares = { reading: [0.02, 0.75], recording: [0.75, 1] } as const

const fails = (code: keyof FigureImportErrors) => () => new JobFailed(code)
const jobErrors: FigureImportErrors = {
  WORKBOOK_NOT_READ: fails('WORKBOOK_NOT_READ'),
  FILE_REJECTED: fails('FILE_REJECTED'),
  IMPORT_PROFILE_REQUIRED: fails('IMPORT_PROFILE_REQUIRED'),
  MARKING_REQUIRED: fails('MARKING_REQUIRED'),
}

/** Imports a long file of figures in the background. */
export const importFiguresJob = jobKind({
  name: 'import_figures',
  permission: 'figure.write',
  input: FigureImportRequest.extend({ fileId: Id }),
  run: (run) =>
    processJobFile(run, { shares, hidden: 'FILE_REJECTED' }, (file, course) => {
      const { fileId: _, ...asked } = run.input
      return importFigures(run.transact, { ...asked, file }, { errors: jobErrors, ...course })
    }),
})
