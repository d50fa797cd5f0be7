import { processJobFile } from '#platform/files/take-job-file.ts'
import { jobKind } from '#platform/jobs/kind.ts'
import { Id } from '#shared/ids.ts'
import { WorkbookImportInput } from './contract.ts'
import { importWorkbook } from './import-workbook.ts'

const shares = { reading: [0.02, 0.3], comparing: [0.3, 0.55], checking: [0.55, 0.8], writing: [0.8, 1] } as const

/** Imports a large workbook in the background. */
export const importWorkbookJob = jobKind({
  name: 'import_workbook',
  permission: 'plan.write',
  input: WorkbookImportInput.omit({ file: true }).extend({ fileId: Id }),
  run: (run) =>
    processJobFile(run, { shares, hidden: 'NOT_FOUND' }, (file, course) => {
      const { fileId: _, ...request } = run.input
      return importWorkbook(run.transact, { ...request, file }, course)
    }),
})
