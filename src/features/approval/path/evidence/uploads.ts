import type { TransactionContext } from '#platform/context.ts'
import type { StoredUpload } from '#platform/files/store-upload.ts'
import { type Id, newId } from '#shared/ids.ts'
import { stricterMarking } from '#shared/marking.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { PathAct } from '../entities.ts'
import { findHolder, getEvidence, insertEvidence } from './queries.ts'

/** Stores an uploaded document until the act that it proves is recorded. Unused uploads expire after a day. */
export async function insertUpload(
  { tx, now, actor }: TransactionContext,
  { name, mediaType, size, sha256 }: StoredUpload,
): Promise<Id> {
  const id = newId()
  await tx.deleteFrom('evidence_upload').where('uploaded_at', '<', oneDayBefore(now)).execute()
  await tx
    .insertInto('evidence_upload')
    .values({ id, person_id: actor.personId!, name, media_type: mediaType, size, sha256, uploaded_at: now })
    .execute()
  return id
}

const oneDayBefore = (moment: string): string => new Date(Date.parse(moment) - 24 * 60 * 60 * 1000).toISOString()

/**
 * Returns the uploads of the actor that prove an act. What is recorded for the seat of another person needs at least one
 * document, or the minutes of the meeting. A document proves what was sent in; no signature in it is verified.
 */
export async function findActUploads(
  { tx, now }: TransactionContext,
  act: Pick<PathAct, 'kind' | 'provenance'>,
  uploadIds: readonly Id[],
  meetingId: Id | null | undefined,
): Promise<Result<StoredUpload[], Failure<'EVIDENCE_REQUIRED' | 'UPLOAD_UNKNOWN'>>> {
  const uniqueIds = [...new Set(uploadIds)]
  if (uniqueIds.length === 0) {
    if (act.provenance !== 'recorded') return succeed([])
    const minutes = meetingId ? await getEvidence(tx, 'meeting', [meetingId]) : undefined
    return minutes?.size ? succeed([]) : fail('EVIDENCE_REQUIRED')
  }
  const rows = await tx
    .selectFrom('evidence_upload')
    .select(['name', 'media_type as mediaType', 'size', 'sha256'])
    .where('id', 'in', uniqueIds)
    .where('uploaded_at', '>=', oneDayBefore(now))
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute()
  return rows.length === uniqueIds.length ? succeed(rows) : fail('UPLOAD_UNKNOWN')
}

/** Registers uploads as the documents of an act that was just recorded. */
export async function attachUploads(
  context: TransactionContext,
  actId: Id,
  ownerId: Id,
  uploads: readonly StoredUpload[],
): Promise<void> {
  if (uploads.length === 0) return
  const { marking } = (await findHolder(context.tx, 'act', actId))!
  for (const upload of uploads)
    await insertEvidence(context.tx, {
      ...upload,
      id: newId(),
      holderKind: 'act',
      holderId: actId,
      ownerId,
      marking: stricterMarking(marking, 'TLP:GREEN'),
      now: context.now,
      uploadedBy: context.actor.personId,
    })
}
