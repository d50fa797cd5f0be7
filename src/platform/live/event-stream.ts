import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Actor } from '#shared/actor.ts'
import type { Live } from './live.ts'
import type { ToldChange } from './queries.ts'

const keepAlive = 25_000
/** Then the browser comes again by itself, with the roles and the session that its reader has by then. */
const longest = 10 * 60_000

/**
 * The events of one browser: `change` carries `{"changes": [{"kind", "id", "planId"?}]}`, ids only, never words. An empty list
 * says that something may have been missed; it comes first whenever a browser comes back, because nothing is kept for it.
 */
export function eventStream(c: Context, live: Live, actor: Actor): Response {
  c.header('X-Accel-Buffering', 'no')
  const comesBack = c.req.header('last-event-id') !== undefined
  return streamSSE(c, async (stream) => {
    const ended = Promise.withResolvers<void>()
    let number = 0
    const send = (changes: readonly ToldChange[]) => {
      number += 1
      stream.writeSSE({ id: String(number), event: 'change', data: JSON.stringify({ changes }) }).catch(ended.resolve)
    }
    const stopListening = live.listen({
      actor,
      changed: send,
      missed: () => send([]),
      close: ended.resolve,
    })
    const keep = setInterval(() => stream.write(': \n\n').catch(ended.resolve), keepAlive)
    const end = setTimeout(ended.resolve, longest)
    stream.onAbort(ended.resolve)
    if (comesBack) send([])
    else stream.write(': \n\n').catch(ended.resolve)
    await ended.promise
    clearInterval(keep)
    clearTimeout(end)
    stopListening()
  })
}
