import { type Id, newId } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import type { AnyFailure, Result } from '#shared/result.ts'
import { screenText } from '#shared/screening.ts'
import type { Transact, TransactionContext } from '../context.ts'
import type { Job } from '../jobs/contract.ts'
import { type EnqueueFailure, enqueueJob } from '../jobs/enqueue.ts'
import type { JobKind } from '../jobs/kind.ts'
import { type ChunkPlace, hashBytes, storeChunks } from './chunks.ts'
import { safeFileName } from './name.ts'
import { insertFile } from './queries.ts'

/** Whose file a job imports. A user who loses access to the plan or the organisation loses access to the file. */
interface FileOwner {
  planId: Id | null
  ownerId: Id
  marking: Marking
}

interface FileJobRequest<Input, Reason extends AnyFailure> {
  file: File
  mediaType: string
  /** Name for a file without a usable name, or whose name contains data that must never be stored. */
  fallbackName: string
  /** Returns the owner, or fails when the user may not start the job. Runs before the file is stored, and again after. */
  authorise: (context: TransactionContext) => Promise<Result<FileOwner, Reason>>
  toInput: (fileId: Id) => Input
}

/**
 * Stores a file, readable only by the user, and enqueues the job that imports it with `processJobFile`. Both or neither
 * succeed.
 */
export async function enqueueFileJob<Input, Reason extends AnyFailure>(
  context: ChunkPlace & { transact: Transact },
  kind: JobKind<Input>,
  { file, mediaType, fallbackName, authorise, toInput }: FileJobRequest<Input, Reason>,
): Promise<Result<Job, Reason | EnqueueFailure>> {
  const permitted = await context.transact('read', authorise)
  if (!permitted.ok) return permitted
  const bytes = await file.bytes()
  const sha256 = await hashBytes(bytes)
  await storeChunks(context, kind.permission, { bytes, sha256 })
  const safeName = safeFileName(file.name) ?? fallbackName
  const name = screenText(safeName).length > 0 ? fallbackName : safeName
  return context.transact('write', async (transaction): Promise<Result<Job, Reason | EnqueueFailure>> => {
    const owner = await authorise(transaction)
    if (!owner.ok) return owner
    const { planId, ownerId, marking } = owner.value
    const id = newId()
    const job = await enqueueJob(transaction, kind, { input: toInput(id), title: name })
    if (!job.ok) return job
    await insertFile(transaction.tx, {
      id,
      jobId: job.value.id,
      planId,
      ownerId,
      marking,
      name,
      mediaType,
      size: file.size,
      sha256,
      uploadedAt: transaction.now,
      uploadedBy: transaction.actor.personId,
    })
    return job
  })
}
