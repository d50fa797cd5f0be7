import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { OpenDatabase, Reader, Tx } from '../db/db.ts'
import type { StoredFile } from './contract.ts'

/** Returns the plan to which the files belong, under the reader's row-level security. */
export async function findPlanOfFiles(
  db: Reader,
  planId: Id,
): Promise<{ id: Id; code: string; ownerId: Id; marking: Marking } | undefined> {
  const row = await db
    .selectFrom('plan')
    .select(['id', 'code', 'owner_id', 'marking'])
    .where('id', '=', planId)
    .executeTakeFirst()
  return row && { id: row.id, code: row.code, ownerId: row.owner_id, marking: markings[row.marking]! }
}

const files = (db: Reader) =>
  db
    .selectFrom('file as f')
    // The access of the file combines both markings and applies the stricter marking.
    .innerJoin('access as a', 'a.id', 'f.access_id')
    .leftJoin('person as p', 'p.id', 'f.uploaded_by')
    .select(['f.id', 'f.owner_id', 'f.plan_id', 'f.name', 'f.media_type', 'f.size', 'f.sha256', 'f.uploaded_at'])
    .select(['a.marking', 'p.id as person_id', 'p.name as person_name'])
    .where('f.job_id', 'is', null)

export type FileRow = Omit<StoredFile, 'abilities'> & { ownerId: Id }

const toFile = (row: Awaited<ReturnType<ReturnType<typeof files>['executeTakeFirstOrThrow']>>): FileRow => ({
  id: row.id,
  ownerId: row.owner_id,
  planId: row.plan_id,
  name: row.name,
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256,
  marking: markings[row.marking]!,
  uploadedAt: row.uploaded_at,
  uploadedBy: row.person_id !== null && row.person_name !== null ? { id: row.person_id, name: row.person_name } : null,
})

/** Returns the files attached to a plan, newest first. Files created by jobs are not included. */
export async function listFiles(db: Reader, planId: Id): Promise<FileRow[]> {
  return (
    await files(db).where('f.plan_id', '=', planId).orderBy('f.uploaded_at', 'desc').orderBy('f.id').execute()
  ).map(toFile)
}

export async function findFile(db: Reader, id: Id): Promise<FileRow | undefined> {
  const row = await files(db).where('f.id', '=', id).executeTakeFirst()
  return row && toFile(row)
}

/** Counts the files attached to a plan that the reader may see. */
export async function countFiles(db: Reader, planId: Id): Promise<number> {
  const { count } = await db
    .selectFrom('file')
    .select((expressionBuilder) => expressionBuilder.fn.countAll<number>().as('count'))
    .where('plan_id', '=', planId)
    .where('job_id', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

export interface NewFile {
  id: Id
  ownerId: Id
  planId: Id | null
  jobId: Id | null
  name: string
  mediaType: string
  size: number
  sha256: string
  marking: Marking
  uploadedAt: string
  uploadedBy: Id | null
}

/** Inserts a file for stored chunks, which makes the file visible. The database refuses if a chunk is missing. */
export async function insertFile(tx: Tx, file: NewFile): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      id: file.id,
      owner_id: file.ownerId,
      plan_id: file.planId,
      job_id: file.jobId,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      marking: markings.indexOf(file.marking),
      uploaded_at: file.uploadedAt,
      uploaded_by: file.uploadedBy,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}

/**
 * Deletes a file.
 * @returns whether the file existed
 */
export async function deleteFile(tx: Tx, id: Id): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('file').where('id', '=', id).executeTakeFirst()
  return numDeletedRows > 0
}

/** Checks whether a file exists, regardless of access. Only for internal work of the server, never for a response. */
export async function fileExists({ kysely }: OpenDatabase, id: Id): Promise<boolean> {
  return !!(await kysely.selectFrom('file').select('id').where('id', '=', id).executeTakeFirst())
}
