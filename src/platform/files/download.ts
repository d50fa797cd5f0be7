import type { Context, MiddlewareHandler } from 'hono'
import { Id } from '#shared/ids.ts'
import { refuse } from '../http/send-response.ts'
import { type ChunkPlace, chunkBytes, type FileHead, findHead, readChunk } from './chunks.ts'
import { attachmentHeader } from './name.ts'

/** Handed over as an attachment; whatever shows it all the same runs nothing and reaches nothing. */
const policy = "default-src 'none'; sandbox"

/** Stands around the headers of all other answers, which allow more. */
export const sandboxed: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', policy)
}

/** The content of a file, as a stream. Who may not read it is answered as if it were not there. */
export async function download(c: Context, place: ChunkPlace): Promise<Response> {
  const id = Id.safeParse(c.req.param('id'))
  const head = id.success ? await findHead(place, id.data) : undefined
  if (!head) return refuse(c, 404, 'NOT_FOUND', 'There is no such file, or you may not read it.')
  return c.body(contentOf(place, head), 200, {
    'Content-Type': head.mediaType,
    'Content-Length': String(head.size),
    'Content-Disposition': attachmentHeader(head.name),
    'X-Content-Type-Options': 'nosniff',
    // Of one person; and not compressed on the way, so that its length is told.
    'Cache-Control': 'private, no-store, no-transform',
  })
}

/** A chunk at a time, when the reader has taken the one before: a slow reader holds no transaction and little memory. */
function contentOf(place: ChunkPlace, head: FileHead): ReadableStream<Uint8Array> {
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
