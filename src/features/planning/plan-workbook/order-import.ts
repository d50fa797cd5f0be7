import { ownedPlan } from '#features/planning/plans/index.ts'
import { enqueueFileJob } from '#platform/files/enqueue-file-job.ts'
import type { Job } from '#platform/jobs/contract.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { workbookMediaType } from '#platform/workbook/write.ts'
import type { Id } from '#shared/ids.ts'
import type { WorkbookImportInput } from './contract.ts'
import { importWorkbookJob } from './import-job.ts'

interface OrderImportErrors {
  NOT_FOUND: () => Error
  WORKBOOK_NOT_READ: (given: { data: { issue: WorkbookIssue } }) => Error
}

/** Stores the file for the requesting person only and creates the import job, both or neither. */
export async function requestImport(
  context: HandlerContext,
  requested: WorkbookImportInput & { planId: Id },
  errors: OrderImportErrors,
): Promise<Job> {
  const { file, ...rest } = requested
  if (file.size > maxBytes)
    throw errors.WORKBOOK_NOT_READ({
      data: { issue: { code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxBytes / 1024 / 1024 } } },
    })
  if (file.size === 0) throw errors.WORKBOOK_NOT_READ({ data: { issue: { code: 'NOT_A_WORKBOOK' } } })
  return enqueueFileJob(context, importWorkbookJob, {
    file,
    mediaType: workbookMediaType,
    fallbackName: 'plan.xlsx',
    authorise: async (transaction) => {
      const plan = await ownedPlan(transaction, requested.planId, 'plan.write', errors)
      return { planId: plan.id, ownerId: plan.ownerId, marking: plan.marking }
    },
    toInput: (fileId) => ({ ...rest, fileId }),
  })
}
