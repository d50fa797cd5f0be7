import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { HttpEnvironment } from '../http-environment.ts'

export interface ListeningServer {
  port: number
  /** Starts to respond with this app. Until then, callers are asked to try again later. */
  answerWith(app: Hono<HttpEnvironment>): void
  /**
   * Accepts no more connections, waits for running requests, and closes connections that are still open after
   * `timeoutMs` milliseconds.
   */
  close(timeoutMs: number): Promise<void>
}

/** The port is in use or not permitted. */
export class CannotListen extends Error {
  readonly code = 'CANNOT_LISTEN'
}

export async function listen(host: string, port: number): Promise<ListeningServer> {
  let app: Hono<HttpEnvironment> | undefined
  const server = createAdaptorServer({
    fetch: (request, bindings) =>
      app
        ? app.fetch(request, bindings as HttpEnvironment['Bindings'])
        : new Response('Starting.\n', { status: 503, headers: { 'Retry-After': '1' } }),
    // Slow or silent senders must not block a connection forever.
    serverOptions: { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 10_000 },
  }) as Server
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'EADDRINUSE' ? 'it is in use' : (error as Error).message
    throw new CannotListen(`Cannot listen on ${host}, port ${port}: ${why}. Choose another one with PORT or HOST.`)
  }
  return {
    port: (server.address() as AddressInfo).port,
    answerWith: (ready) => {
      app = ready
    },
    close: async (timeoutMs) => {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const cutOff = setTimeout(() => server.closeAllConnections(), timeoutMs)
      await closed
      clearTimeout(cutOff)
    },
  }
}
