import type { TransactionContext } from '#platform/context.ts'
import { json } from '#platform/db/column-values.ts'
import type { SignatureCheck } from '#platform/signatures/entities.ts'
import { type Id, newId } from '#shared/ids.ts'
import { stricterMarking } from '#shared/marking.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { PathAct } from '../entities.ts'
import { type CheckedUpload, findHolder, getEvidence, insertEvidence } from './queries.ts'

/** Stores an uploaded document until the act that it proves is recorded. Unused uploads expire after a day. */
export async function insertUpload(
  { tx, now, actor }: TransactionContext,
  { name, mediaType, size, sha256, signature }: CheckedUpload,
): Promise<Id> {
  const id = newId()
  await tx.deleteFrom('evidence_upload').where('uploaded_at', '<', oneDayBefore(now)).execute()
  await tx
    .insertInto('evidence_upload')
    .values({
      id,
      person_id: actor.personId!,
      name,
      media_type: mediaType,
      size,
      sha256,
      signature: signature && json(signature),
      uploaded_at: now,
    })
    .execute()
  return id
}

const oneDayBefore = (moment: string): string => new Date(Date.parse(moment) - 24 * 60 * 60 * 1000).toISOString()

type UploadFailure = Failure<'EVIDENCE_REQUIRED' | 'UPLOAD_UNKNOWN'>

/**
 * Returns the uploads of the actor that prove an act. What is recorded for the seat of another person needs at least one
 * document, or the minutes of the meeting. A document whose signature is broken was refused when it was uploaded.
 */
export async function findActUploads(
  context: TransactionContext,
  act: Pick<PathAct, 'kind' | 'provenance'>,
  uploadIds: readonly Id[],
  meetingId: Id | null | undefined,
): Promise<Result<CheckedUpload[], UploadFailure>> {
  if (uploadIds.length > 0) return findUploads(context, uploadIds)
  if (act.provenance !== 'recorded') return succeed([])
  const minutes = meetingId ? await getEvidence(context.tx, 'meeting', [meetingId]) : undefined
  return minutes?.size ? succeed([]) : fail('EVIDENCE_REQUIRED')
}

/** Returns these uploads of the actor, at least one. */
export async function findUploads(
  { tx, now }: TransactionContext,
  uploadIds: readonly Id[],
): Promise<Result<CheckedUpload[], UploadFailure>> {
  const uniqueIds = [...new Set(uploadIds)]
  if (uniqueIds.length === 0) return fail('EVIDENCE_REQUIRED')
  const rows = await tx
    .selectFrom('evidence_upload')
    .select(['name', 'media_type as mediaType', 'size', 'sha256', 'signature'])
    .where('id', 'in', uniqueIds)
    .where('uploaded_at', '>=', oneDayBefore(now))
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute()
  if (rows.length < uniqueIds.length) return fail('UPLOAD_UNKNOWN')
  return succeed(rows.map((row) => ({ ...row, signature: row.signature as SignatureCheck | null })))
}

/** Registers uploads as the documents of an act or a decision that was just recorded. */
export async function attachUploads(
  context: TransactionContext,
  holder: { kind: 'act' | 'extension'; id: Id; ownerId: Id },
  uploads: readonly CheckedUpload[],
): Promise<void> {
  if (uploads.length === 0) return
  const { marking } = (await findHolder(context.tx, holder.kind, holder.id))!
  for (const upload of uploads)
    await insertEvidence(context.tx, {
      ...upload,
      id: newId(),
      holderKind: holder.kind,
      holderId: holder.id,
      ownerId: holder.ownerId,
      marking: stricterMarking(marking, 'TLP:GREEN'),
      now: context.now,
      uploadedBy: context.actor.personId,
    })
}
