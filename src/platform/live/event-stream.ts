import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Actor } from '#shared/actor.ts'
import type { Live } from './live.ts'
import type { NotifiedChange } from './queries.ts'

const keepAliveMs = 25_000
/** Maximum duration of a stream in ms. The browser then reconnects with the current roles and session of the reader. */
const maxStreamMs = 10 * 60_000

/**
 * Streams the events to a browser. `change` contains `{"changes": [{"kind", "id", "planId"?}]}`, only ids, never text.
 * An empty list means that changes may have been missed. It is sent first after every reconnection, because no events
 * are stored.
 */
export function eventStream(c: Context, live: Live, actor: Actor): Response {
  c.header('X-Accel-Buffering', 'no')
  const comesBack = c.req.header('last-event-id') !== undefined
  return streamSSE(c, async (stream) => {
    const ended = Promise.withResolvers<void>()
    let number = 0
    const send = (changes: readonly NotifiedChange[]) => {
      number += 1
      stream.writeSSE({ id: String(number), event: 'change', data: JSON.stringify({ changes }) }).catch(ended.resolve)
    }
    const stopListening = live.listen({
      actor,
      changed: send,
      missed: () => send([]),
      close: ended.resolve,
    })
    const keep = setInterval(() => stream.write(': \n\n').catch(ended.resolve), keepAliveMs)
    const end = setTimeout(ended.resolve, maxStreamMs)
    stream.onAbort(ended.resolve)
    if (comesBack) send([])
    else stream.write(': \n\n').catch(ended.resolve)
    await ended.promise
    clearInterval(keep)
    clearTimeout(end)
    stopListening()
  })
}
