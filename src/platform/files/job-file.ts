import type { Id } from '#shared/ids.ts'
import { type ChunkPlace, chunkBytes, findHead, loadChunk } from './chunks.ts'
import { fileExists } from './queries.ts'

/**
 * Returns the file with which a job was started. Returns `hidden` when the user who started the job may not read the
 * file, and a separate value when the file no longer exists. A job that deletes the file in the transaction that writes
 * the result can thus recognise, after a restart, that the work is done.
 */
export async function loadOrderedFile(place: ChunkPlace, id: Id): Promise<File | 'gone' | 'hidden'> {
  const head = await findHead(place, id)
  if (!head) return (await fileExists(place.database, id)) ? 'hidden' : 'gone'
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let number = 0; number * chunkBytes < head.size; number += 1)
    pieces.push(Uint8Array.from(await loadChunk(place, head, number)))
  return new File(pieces, head.name, { type: head.mediaType })
}
