import type { MiddlewareHandler } from 'hono'
import { type Caller, getCaller } from '../auth/actor.ts'
import { sendError } from './send-response.ts'

/** Maximum number of concurrent large bodies, in total and per person. */
const limits = { total: 3, perPerson: 2 }
/** Time in seconds after which a client should try again. */
const retryAfterSeconds = 5

/**
 * Accepts large bodies from signed-in users, a few at a time, because a body is in memory several times while it is
 * read. Called before any part of the body is read.
 */
export function largeBodies(parts: Parameters<typeof getCaller>[1]): MiddlewareHandler {
  /** Number of current uploads per person. */
  const capacities = new Map<string, number>()
  let together = 0

  const acquireSlot = (person: string): boolean => {
    const own = capacities.get(person) ?? 0
    if (together >= limits.total || own >= limits.perPerson) return false
    together += 1
    capacities.set(person, own + 1)
    return true
  }
  const giveBack = (person: string) => {
    together -= 1
    const own = capacities.get(person)! - 1
    if (own === 0) capacities.delete(person)
    else capacities.set(person, own)
  }

  return async (c, next) => {
    const { actor, cookies }: Caller = await getCaller(c.req.raw.headers, parts)
    if (actor.personId === null) return sendError(c, 401, 'UNAUTHORIZED', 'Sign in first.')
    if (!acquireSlot(actor.personId)) {
      c.header('Retry-After', String(retryAfterSeconds))
      return sendError(c, 429, 'TOO_MANY_REQUESTS', 'Too many files come in at once. Wait a moment.', {
        retryAfterSeconds,
      })
    }
    try {
      await next()
    } finally {
      giveBack(actor.personId)
    }
    // The session may have been prolonged here, so the cookies are set here and not by the call itself.
    for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
    return undefined
  }
}
