import type { Id } from '#shared/ids.ts'
import { type ChunkPlace, chunkBytes, findHead, readChunk } from './chunks.ts'
import { fileExists } from './queries.ts'

/**
 * The file with which a job was ordered, as far as whoever ordered it may read it. `gone`: there is none any more. A job that
 * takes its file away in the transaction in which it does what it is for learns by that, when it is begun again, that it is done.
 */
export async function readOrderedFile(place: ChunkPlace, id: Id): Promise<File | 'gone' | 'hidden'> {
  const head = await findHead(place, id)
  if (!head) return (await fileExists(place.database, id)) ? 'hidden' : 'gone'
  const pieces: Uint8Array<ArrayBuffer>[] = []
  for (let number = 0; number * chunkBytes < head.size; number += 1)
    pieces.push(Uint8Array.from(await readChunk(place, head, number)))
  return new File(pieces, head.name, { type: head.mediaType })
}
