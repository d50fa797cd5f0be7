import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** A refusal by the door itself, in the shape that procedures have too. */
export const refuse = (
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  message: string,
  data?: Record<string, unknown>,
): Response => c.json({ defined: true, code, status, message, ...(data ? { data } : {}) }, status)
