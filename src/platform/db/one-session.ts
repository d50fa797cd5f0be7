import { PGlite, protocol } from '@electric-sql/pglite'

type StreamOptions = Parameters<PGlite['execProtocolRawStream']>[1]

const codes = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)))
/** First bytes of the messages that make up an exchange without ending it: Parse, Bind, Describe, Execute, Close. */
const partOfExchange = codes('PBDEC')
/** Flush: what came so far is to be answered, and the exchange goes on. */
const flush = 'H'.charCodeAt(0)
const terminate = 'X'.charCodeAt(0)

/** Answers are sent on at this size, in bytes, also before they are complete. */
const mostHeld = 64 * 1024

/**
 * PGlite as several connections of a socket server may share it.
 *
 * A driver sends a parameterised query as Parse, Bind, Describe, Execute and Sync. PGlite has one session, and its socket
 * server keeps a connection's messages together only inside `begin ... commit`; outside, it would mix those of two
 * connections, and one would be answered with the rows of the other. So an exchange that has begun counts as a
 * transaction until it is complete, and the others wait.
 *
 * It reaches PGlite whole, and its answers leave together: message by message, and each row written to a socket on its
 * own, took a quarter of the processor time.
 */
export class OneSession extends PGlite {
  #exchangeOpen = false
  /** What PGlite was given of an exchange that is still open. */
  #begun = false
  #waiting: Uint8Array[] = []

  override isInTransaction(): boolean {
    return this.#exchangeOpen || super.isInTransaction()
  }

  override async execProtocolRawStream(message: Uint8Array, options: StreamOptions): Promise<void> {
    const code = message[0] ?? 0
    if (partOfExchange.has(code)) {
      this.#exchangeOpen = true
      this.#waiting.push(message)
      return
    }
    this.#exchangeOpen = code === flush
    this.#begun = this.#exchangeOpen
    const waiting = code === terminate ? [] : this.#waiting
    this.#waiting = []
    const exchange = waiting.length === 0 ? message : Buffer.concat([...waiting, message])
    // Of this exchange alone: what a broken one has left is never sent to the connection that comes next.
    let answers: Uint8Array[] = []
    let held = 0
    const send = () => {
      const ready = answers
      answers = []
      held = 0
      if (ready.length > 0) options.onRawData(ready.length === 1 ? ready[0]! : Buffer.concat(ready))
    }
    const collect = (data: Uint8Array) => {
      // A copy: what is handed out lies in memory that is written over.
      answers.push(Uint8Array.from(data))
      held += data.length
      if (held >= mostHeld) send()
    }
    await super.execProtocolRawStream(exchange, { ...options, onRawData: collect })
    send()
  }

  /** The socket server rolls back what a lost connection left open; after an error only a Sync makes it listen again. */
  override async exec(...query: Parameters<PGlite['exec']>): ReturnType<PGlite['exec']> {
    this.#exchangeOpen = false
    this.#waiting = []
    if (this.#begun) {
      this.#begun = false
      await this.execProtocolRaw(protocol.serialize.sync())
    }
    return super.exec(...query)
  }
}
