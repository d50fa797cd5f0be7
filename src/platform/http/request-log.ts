import type { MiddlewareHandler } from 'hono'
import type { Logger } from 'pino'
import type { HttpEnvironment } from './environment.ts'
import { redactPath } from './log.ts'

/** Logs a line per request, without body, query and cookies. */
export const requestLog =
  (log: Logger): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const began = performance.now()
    await next()
    const { status } = c.res
    log[status >= 500 ? 'error' : 'info'](
      {
        requestId: c.get('requestId'),
        method: c.req.method,
        path: redactPath(c.req.path),
        status,
        milliseconds: Math.round(performance.now() - began),
        client: c.get('client'),
        personId: c.get('personId'),
      },
      'request',
    )
  }
