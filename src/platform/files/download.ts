import type { Context, MiddlewareHandler } from 'hono'
import { Id } from '#shared/ids.ts'
import { sendError } from '../http/send-response.ts'
import { type ChunkPlace, chunkBytes, type FileHead, findHead, readChunk } from './chunks.ts'
import { attachmentHeader } from './name.ts'

/** The file is sent as an attachment. If a browser shows it anyway, it runs no scripts and loads no resources. */
const policy = "default-src 'none'; sandbox"

/** Overrides the headers of all other responses, which allow more. */
export const sandboxed: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', policy)
}

/** Sends the content of a file as a stream. Without read access, the response is the same as for a missing file. */
export async function download(c: Context, place: ChunkPlace): Promise<Response> {
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
        controller.enqueue(await readChunk(place, head, number))
        number += 1
        if (number * chunkBytes >= head.size) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}
