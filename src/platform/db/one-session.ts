import { PGlite, protocol } from '@electric-sql/pglite'

type StreamOptions = Parameters<PGlite['execProtocolRawStream']>[1]

/** First bytes of the messages after which a client's exchange is complete: Query, Sync, Terminate; 0 = startup. */
const endsExchange = new Set(['Q', 'S', 'X', '\0'].map((letter) => letter.charCodeAt(0)))

/**
 * PGlite as several connections of a socket server may share it.
 *
 * A driver sends a parameterised query as Parse, Bind, Describe, Execute and Sync. PGlite has one session, and its socket
 * server keeps a connection's messages together only inside `begin ... commit`; outside, it would mix those of two
 * connections, and one would be answered with the rows of the other. So an exchange that has begun counts as a
 * transaction until it is complete, and the others wait.
 */
export class OneSession extends PGlite {
  #exchangeOpen = false

  override isInTransaction(): boolean {
    return this.#exchangeOpen || super.isInTransaction()
  }

  override async execProtocolRawStream(message: Uint8Array, options: StreamOptions): Promise<void> {
    this.#exchangeOpen = !endsExchange.has(message[0] ?? 0)
    await super.execProtocolRawStream(message, options)
  }

  /** The socket server rolls back what a lost connection left open; after an error only a Sync makes it listen again. */
  override async exec(...query: Parameters<PGlite['exec']>): ReturnType<PGlite['exec']> {
    if (this.#exchangeOpen) {
      this.#exchangeOpen = false
      await this.execProtocolRaw(protocol.serialize.sync())
    }
    return super.exec(...query)
  }
}
