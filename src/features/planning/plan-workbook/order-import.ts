import { ownedPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { hashBytes, storeChunks } from '#platform/files/chunks.ts'
import { safeFileName } from '#platform/files/name.ts'
import { insertFile } from '#platform/files/queries.ts'
import type { Job } from '#platform/jobs/contract.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { workbookMediaType } from '#platform/workbook/write.ts'
import { type Id, newId } from '#shared/ids.ts'
import { screenText } from '#shared/screening.ts'
import type { WorkbookImportInput } from './contract.ts'
import { importWorkbookJob } from './import-job.ts'

interface OrderImportErrors {
  NOT_FOUND: () => Error
  WORKBOOK_NOT_READ: (given: { data: { issue: WorkbookIssue } }) => Error
}

/** Stores the file for the requesting person only and creates the import job, both or neither. */
export async function requestImport(
  context: HandlerContext,
  asked: WorkbookImportInput & { planId: Id },
  refusals: OrderImportErrors,
): Promise<Job> {
  const { file, ...rest } = asked
  const { size } = file
  const maxCount = maxBytes / 1024 / 1024
  if (size > maxBytes)
    throw refusals.WORKBOOK_NOT_READ({
      data: { issue: { code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxCount } } },
    })
  if (size === 0) throw refusals.WORKBOOK_NOT_READ({ data: { issue: { code: 'NOT_A_WORKBOOK' } } })
  const owned = (transaction: TransactionContext) => ownedPlan(transaction, asked.planId, 'plan.write', refusals)
  await context.transact('read', owned)
  const bytes = await file.bytes()
  const sha256 = await hashBytes(bytes)
  await storeChunks(context, 'plan.write', { bytes, sha256 })
  const kept = safeFileName(file.name) ?? 'plan.xlsx'
  const name = screenText(kept).length > 0 ? 'plan.xlsx' : kept
  return context.transact('write', async (transaction) => {
    const plan = await owned(transaction)
    const id = newId()
    const job = await enqueueJob(transaction, importWorkbookJob, { input: { ...rest, fileId: id }, title: name })
    const of = { id, jobId: job.id, planId: plan.id, ownerId: plan.ownerId, marking: plan.marking }
    const by = { uploadedAt: transaction.now, uploadedBy: transaction.actor.personId }
    await insertFile(transaction.tx, { ...of, ...by, name, mediaType: workbookMediaType, size, sha256 })
    return job
  })
}
