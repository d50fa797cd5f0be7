import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Returns an error of the HTTP layer, in the same form as errors of procedures. */
export const sendError = (
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  message: string,
  data?: Record<string, unknown>,
): Response => c.json({ defined: true, code, status, message, ...(data ? { data } : {}) }, status)
