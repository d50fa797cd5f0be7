import { type Id, newId } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import type { Permission } from '#shared/permission.ts'
import type { JobResult } from '../jobs/contract.ts'
import type { JobRun } from '../jobs/kind.ts'
import { hashBytes, storeChunks } from './chunks.ts'
import { insertFile } from './queries.ts'

/**
 * Stores the result of a job, readable only by the user who started it, because other users may have less access. If
 * the file concerns a plan, a user who loses access to the plan loses access to the file.
 */
export async function storeJobFile(
  run: JobRun<unknown>,
  permission: Permission,
  file: {
    name: string
    mediaType: string
    bytes: Uint8Array<ArrayBuffer>
    marking: Marking
    planId: Id | null
    ownerId: Id
  },
): Promise<NonNullable<JobResult['file']>> {
  const { bytes, ...kept } = file
  const sha256 = await hashBytes(bytes)
  await storeChunks(run, permission, { bytes, sha256 }, () => run.signal.throwIfAborted())
  const id = newId()
  const size = bytes.byteLength
  await run.transact('write', async ({ tx, now, actor, audit }) => {
    await insertFile(tx, { ...kept, id, size, sha256, jobId: run.id, uploadedAt: now, uploadedBy: actor.personId })
    const payload = { id, name: kept.name, size, sha256, planId: kept.planId }
    audit({ subjectKind: 'job', subjectId: run.id, organisationId: kept.ownerId, payload })
  })
  return { id, name: kept.name, size }
}
