import { sql } from 'kysely'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import { actAs } from '../db/act-as.ts'
import { type OpenDatabase, openTransaction } from '../db/db.ts'

/** Files are kept in pieces of this many bytes. */
export const chunkBytes = 1024 * 1024

/** Who stores or reads, and where. */
export interface ChunkPlace {
  database: OpenDatabase
  actor: Actor
}

/** SHA-256 of a content, in hexadecimal; computed outside the server's thread. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')
}

/**
 * Stores a content chunk by chunk, each in a transaction of its own, so that nobody waits long for the one session of the
 * embedded database. Nothing shows until a file names it: a content whose file never comes is swept away.
 */
export async function storeChunks(
  { database, actor }: ChunkPlace,
  permission: Permission,
  content: { bytes: Uint8Array; sha256: string },
  goesOn: () => void = () => {},
): Promise<void> {
  for (let number = 0; number * chunkBytes < content.bytes.byteLength; number += 1) {
    goesOn()
    const piece = Buffer.from(content.bytes.subarray(number * chunkBytes, (number + 1) * chunkBytes))
    await openTransaction(database.kysely, async (tx) => {
      await actAs(tx, database, actor, permission)
      await sql`select store_file_chunk(${content.sha256}, ${number}, ${piece})`.execute(tx)
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

/** What a download begins with; undefined where the actor may not read the file, or there is none. */
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

/** One chunk, while the actor may read the file: who loses that during a download gets no more of it. */
export function readChunk({ database, actor }: ChunkPlace, head: FileHead, number: number): Promise<Uint8Array> {
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

/** Removes contents that no file has named for a day. Runs as the owner. @returns how many chunks went */
export async function sweepChunks({ kysely }: OpenDatabase): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from file_chunk where stored_at < now() - interval '1 day'
      and not exists (select from file where file.sha256 = file_chunk.sha256)`.execute(kysely)
  return Number(numAffectedRows ?? 0)
}
