import { type Id, newId } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import { screenText } from '#shared/screening.ts'
import type { Transact, TransactionContext } from '../context.ts'
import type { Job } from '../jobs/contract.ts'
import { enqueueJob } from '../jobs/enqueue.ts'
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

interface FileJobRequest<Input> {
  file: File
  mediaType: string
  /** Name for a file without a usable name, or whose name contains data that must never be stored. */
  fallbackName: string
  /** Returns the owner, or throws when the user may not start the job. Runs before the file is stored, and again after. */
  authorise: (context: TransactionContext) => Promise<FileOwner>
  toInput: (fileId: Id) => Input
}

/**
 * Stores a file, readable only by the user, and enqueues the job that imports it with `processJobFile`. Both or neither
 * succeed.
 * @throws the errors of `enqueueJob`
 */
export async function enqueueFileJob<Input>(
  context: ChunkPlace & { transact: Transact },
  kind: JobKind<Input>,
  { file, mediaType, fallbackName, authorise, toInput }: FileJobRequest<Input>,
): Promise<Job> {
  await context.transact('read', authorise)
  const bytes = await file.bytes()
  const sha256 = await hashBytes(bytes)
  await storeChunks(context, kind.permission, { bytes, sha256 })
  const safeName = safeFileName(file.name) ?? fallbackName
  const name = screenText(safeName).length > 0 ? fallbackName : safeName
  return context.transact('write', async (transaction) => {
    const { planId, ownerId, marking } = await authorise(transaction)
    const id = newId()
    const job = await enqueueJob(transaction, kind, { input: toInput(id), title: name })
    await insertFile(transaction.tx, {
      id,
      jobId: job.id,
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
