import { ORPCError } from '@orpc/server'
import type { Work } from '#platform/context.ts'
import { hashOf, storeChunks } from '#platform/files/chunks.ts'
import { safeFileName } from '#platform/files/name.ts'
import { insertFile } from '#platform/files/queries.ts'
import type { Job } from '#platform/jobs/contract.ts'
import { enqueueJob } from '#platform/jobs/enqueue.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { mostBytes } from '#platform/workbook/model.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { screenText } from '#shared/screening.ts'
import type { BringingFigures } from './contract.ts'
import type { Refusals } from './import-figures.ts'
import { bringInFiguresJob } from './import-job.ts'

const megabyte = 1024 * 1024

/** Stores the file, readable only by the user, and queues the import job. Both or neither succeed. */
export async function orderBringingIn(
  context: HandlerContext,
  asked: BringingFigures & { file: File },
  refusals: Pick<Refusals, 'WORKBOOK_NOT_READ' | 'MARKING_NEEDED'>,
): Promise<Job> {
  const { file, ...rest } = asked
  const { size } = file
  if (asked.correction && !asked.marking) throw refusals.MARKING_NEEDED()
  if (size > mostBytes)
    throw refusals.WORKBOOK_NOT_READ({
      data: { fault: { code: 'TOO_LARGE', data: { what: 'megabytes', most: mostBytes / megabyte } } },
    })
  if (size === 0) throw refusals.WORKBOOK_NOT_READ({ data: { fault: { code: 'EMPTY' } } })
  const own = async ({ actor }: Work) => {
    if (!may(actor, 'figure.write', asked.ownerId)) throw new ORPCError('FORBIDDEN')
    if (asked.correction && !may(actor, 'figure.approve', asked.ownerId)) throw new ORPCError('FORBIDDEN')
  }
  await context.transact('read', own)
  const bytes = await file.bytes()
  const sha256 = await hashOf(bytes)
  await storeChunks(context, 'figure.write', { bytes, sha256 })
  const kept = safeFileName(file.name) ?? 'figures.csv'
  const name = screenText(kept).length > 0 ? 'figures.csv' : kept
  return context.transact('write', async (work) => {
    await own(work)
    const id = newId()
    const job = await enqueueJob(work, bringInFiguresJob, { input: { ...rest, fileId: id }, title: name })
    const of = { id, jobId: job.id, planId: null, ownerId: asked.ownerId, marking: asked.marking ?? 'TLP:GREEN' }
    const by = { uploadedAt: work.now, uploadedBy: work.actor.personId }
    await insertFile(work.tx, { ...of, ...by, name, mediaType: file.type || 'application/octet-stream', size, sha256 })
    return job
  })
}
