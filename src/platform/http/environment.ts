import type { HttpBindings } from '@hono/node-server'

/** The context of every HTTP request. */
export interface HttpEnvironment {
  Bindings: HttpBindings
  Variables: {
    requestId: string
    /** Address of the client: that of the connection, or the address reported by a trusted proxy. */
    client: string
    /** The id of the actor, once known, for the log. */
    personId?: string
  }
}
