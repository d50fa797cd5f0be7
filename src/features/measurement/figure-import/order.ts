import { ORPCError } from '@orpc/server'
import type { TransactionContext } from '#platform/context.ts'
import { hashBytes, storeChunks } from '#platform/files/chunks.ts'
import { safeFileName } from '#platform/files/name.ts'
import { insertFile } from '#platform/files/queries.ts'
import type { Job } from '#platform/jobs/contract.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { screenText } from '#shared/screening.ts'
import type { FigureImportRequest } from './contract.ts'
import type { FigureImportErrors } from './import-figures.ts'
import { importFiguresJob } from './import-job.ts'

const megabyte = 1024 * 1024

/** Stores the file, readable only by the user, and queues the import job. Both or neither succeed. */
export async function requestImport(
  context: HandlerContext,
  asked: FigureImportRequest & { file: File },
  refusals: Pick<FigureImportErrors, 'WORKBOOK_NOT_READ' | 'MARKING_REQUIRED'>,
): Promise<Job> {
  const { file, ...rest } = asked
  const { size } = file
  if (asked.correction && !asked.marking) throw refusals.MARKING_REQUIRED()
  if (size > maxBytes)
    throw refusals.WORKBOOK_NOT_READ({
      data: { issue: { code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxBytes / megabyte } } },
    })
  if (size === 0) throw refusals.WORKBOOK_NOT_READ({ data: { issue: { code: 'EMPTY' } } })
  const checkOwner = async ({ actor }: TransactionContext) => {
    if (!may(actor, 'figure.write', asked.ownerId)) throw new ORPCError('FORBIDDEN')
    if (asked.correction && !may(actor, 'figure.approve', asked.ownerId)) throw new ORPCError('FORBIDDEN')
  }
  await context.transact('read', checkOwner)
  const bytes = await file.bytes()
  const sha256 = await hashBytes(bytes)
  await storeChunks(context, 'figure.write', { bytes, sha256 })
  const kept = safeFileName(file.name) ?? 'figures.csv'
  const name = screenText(kept).length > 0 ? 'figures.csv' : kept
  return context.transact('write', async (transaction) => {
    await checkOwner(transaction)
    const id = newId()
    const job = await enqueueJob(transaction, importFiguresJob, { input: { ...rest, fileId: id }, title: name })
    const of = { id, jobId: job.id, planId: null, ownerId: asked.ownerId, marking: asked.marking ?? 'TLP:GREEN' }
    const by = { uploadedAt: transaction.now, uploadedBy: transaction.actor.personId }
    await insertFile(transaction.tx, {
      ...of,
      ...by,
      name,
      mediaType: file.type || 'application/octet-stream',
      size,
      sha256,
    })
    return job
  })
}
