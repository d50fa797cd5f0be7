import type { Context } from 'hono'
import { Id } from '#shared/ids.ts'
import { getCaller } from '../auth/actor.ts'
import type { SignIn } from '../auth/sign-in.ts'
import type { Clock } from '../clock.ts'
import type { OpenDatabase } from '../db/db.ts'
import { sendError } from '../http/send-response.ts'
import type { HttpEnvironment } from '../http-environment.ts'
import { type ChunkPlace, chunkBytes, type FileHead, findHead, loadChunk } from './chunks.ts'
import { attachmentHeader } from './name.ts'

/** Handler of `GET /api/files/<id>`: sends a file that the signed-in person may read. */
export const createDownloadEndpoint =
  (parts: { database: OpenDatabase; signIn: SignIn; clock: Clock }) =>
  async (c: Context<HttpEnvironment>): Promise<Response> => {
    const { actor } = await getCaller(c.req.raw.headers, parts)
    if (actor.personId !== null) c.set('personId', actor.personId)
    return download(c, { database: parts.database, actor })
  }

/** Sends the content of a file as a stream. Without read access, the response is the same as for a missing file. */
async function download(c: Context, place: ChunkPlace): Promise<Response> {
  const id = Id.safeParse(c.req.param('id'))
  const head = id.success ? await findHead(place, id.data) : undefined
  if (!head) return sendError(c, 404, 'NOT_FOUND', 'There is no such file, or you may not read it.')
  return c.body(streamContent(place, head), 200, {
    'Content-Type': head.mediaType,
    'Content-Length': String(head.size),
    'Content-Disposition': attachmentHeader(head.name),
    'X-Content-Type-Options': 'nosniff',
    // Private to a person. Not compressed on the way, so that the length is known.
    'Cache-Control': 'private, no-store, no-transform',
  })
}

/**
 * Streams chunk by chunk, each when the reader has taken the previous chunk. A slow reader therefore blocks no
 * transaction and uses little memory.
 */
function streamContent(place: ChunkPlace, head: FileHead): ReadableStream<Uint8Array> {
  let number = 0
  return new ReadableStream(
    {
      pull: async (controller) => {
        controller.enqueue(await loadChunk(place, head, number))
        number += 1
        if (number * chunkBytes >= head.size) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
