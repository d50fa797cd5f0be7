import { ownedPlan } from '#features/planning/plans/index.ts'
import { enqueueFileJob } from '#platform/files/enqueue-file-job.ts'
import type { Job } from '#platform/jobs/contract.ts'
import type { EnqueueFailure } from '#platform/jobs/enqueue.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { type WorkbookNotRead, workbookNotRead } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { workbookMediaType } from '#platform/workbook/write.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, type Result, succeed } from '#shared/result.ts'
import type { WorkbookImportInput } from './contract.ts'
import { importWorkbookJob } from './import-job.ts'

type RequestFailure = Failure<'NOT_FOUND'> | WorkbookNotRead | EnqueueFailure

/** Stores the file for the requesting person only and creates the import job, both or neither. */
export async function requestImport(
  context: HandlerContext,
  input: WorkbookImportInput & { planId: Id },
): Promise<Result<Job, RequestFailure>> {
  const { file, ...rest } = input
  if (file.size > maxBytes)
    return workbookNotRead({ code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxBytes / 1024 / 1024 } })
  if (file.size === 0) return workbookNotRead({ code: 'NOT_A_WORKBOOK' })
  return enqueueFileJob(context, importWorkbookJob, {
    file,
    mediaType: workbookMediaType,
    fallbackName: 'plan.xlsx',
    authorise: async (transaction) => {
      const plan = await ownedPlan(transaction, input.planId, 'plan.write')
      if (!plan.ok) return plan
      const { id, ownerId, marking } = plan.value
      return succeed({ planId: id, ownerId, marking })
    },
    toInput: (fileId) => ({ ...rest, fileId }),
  })
}
