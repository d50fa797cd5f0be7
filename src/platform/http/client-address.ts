import type { MiddlewareHandler } from 'hono'
import type { HttpEnvironment } from './environment.ts'

/** `::ffff:10.0.0.1` is the IPv6 form of `10.0.0.1`. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '')

/**
 * Returns the address of the client. X-Forwarded-For is trusted only where trusted proxies wrote it. Read from the
 * right, the first address that is not a trusted proxy is the client. Addresses further left may be forged.
 */
export function clientAddress(
  connection: string,
  forwardedFor: string | undefined,
  trusted: readonly string[],
): string {
  let address = plain(connection)
  const hops = (forwardedFor ?? '').split(',').map((part) => plain(part.trim()))
  while (trusted.includes(address)) {
    const before = hops.pop()
    if (!before) break
    address = before
  }
  return address
}

export const knowClient =
  (trusted: readonly string[]): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const connection = c.env.incoming.socket.remoteAddress ?? 'unknown'
    c.set('client', clientAddress(connection, c.req.header('x-forwarded-for'), trusted))
    await next()
  }
