import { sql } from 'kysely'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import { actAs } from '../db/act-as.ts'
import { type OpenDatabase, openTransaction } from '../db/db.ts'

/** Size in bytes of the chunks in which files are stored. */
export const chunkBytes = 1024 * 1024

/** The actor and the database for storing or reading chunks. */
export interface ChunkPlace {
  database: OpenDatabase
  actor: Actor
}

/** Returns the SHA-256 of a content in hexadecimal, computed outside the server's thread. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

/**
 * Stores a content chunk by chunk, each in a separate transaction, so that the single session of the embedded database
 * is never blocked for long. The content is invisible until a file references it. Content that no file references is
 * deleted later.
 */
export async function storeChunks(
  { database, actor }: ChunkPlace,
  permission: Permission,
  content: { bytes: Uint8Array; sha256: string },
  goesOn: () => void = () => {},
): Promise<void> {
  for (let number = 0; number * chunkBytes < content.bytes.byteLength; number += 1) {
    goesOn()
    const buffer = Buffer.from(content.bytes.subarray(number * chunkBytes, (number + 1) * chunkBytes))
    await openTransaction(database.kysely, async (tx) => {
      await actAs(tx, database, actor, permission)
      await sql`select store_file_chunk(${content.sha256}, ${number}, ${buffer})`.execute(tx)
    })
  }
}

export interface FileHead {
  id: Id
  name: string
  mediaType: string
  size: number
  sha256: string
}

/** Returns the metadata for a download. Returns undefined when the file does not exist or the actor may not read it. */
export function findHead({ database, actor }: ChunkPlace, id: Id): Promise<FileHead | undefined> {
  return openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, actor, undefined)
    const row = await tx
      .selectFrom('file')
      .select(['id', 'name', 'media_type', 'size', 'sha256'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row && { id: row.id, name: row.name, mediaType: row.media_type, size: row.size, sha256: row.sha256 }
  })
}

/**
 * Reads a chunk if the actor may still read the file. A reader who loses access during a download receives no further
 * chunks.
 */
export function loadChunk({ database, actor }: ChunkPlace, head: FileHead, number: number): Promise<Uint8Array> {
  return openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, actor, undefined)
    const { bytes } = await tx
      .selectFrom('file_chunk')
      .innerJoin('file', 'file.sha256', 'file_chunk.sha256')
      .select('file_chunk.bytes')
      .where('file.id', '=', head.id)
      .where('file_chunk.number', '=', number)
      .executeTakeFirstOrThrow()
    return bytes
  })
}

/**
 * Deletes contents that no file has referenced for a day. Runs as the owner of the database.
 * @returns the number of deleted chunks
 */
export async function sweepChunks({ kysely }: OpenDatabase): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from file_chunk where stored_at < now() - interval '1 day'
      and not exists (select from file where file.sha256 = file_chunk.sha256)`.execute(kysely)
  return Number(numAffectedRows ?? 0)
}
