import type { HttpBindings } from '@hono/node-server'

/** What every request carries through the HTTP door. */
export interface HttpEnvironment {
  Bindings: HttpBindings
  Variables: {
    requestId: string
    /** Address of the client: of the connection, or what a trusted proxy says. */
    client: string
    /** Who asked, once that is known; for the log. */
    personId?: string
  }
}
