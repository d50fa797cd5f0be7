import { setFlagsFromString } from 'node:v8'
import { PGlite, protocol } from '@electric-sql/pglite'

// Node 24 can abort the process when it frees the machine code of WebAssembly (https://github.com/nodejs/node/issues/64500).
// A process has one embedded database, so little code stays in memory unnecessarily.
setFlagsFromString('--no-wasm-code-gc')

type StreamOptions = Parameters<PGlite['execProtocolRawStream']>[1]

const codes = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)))
/**
 * First bytes of the messages that are part of an exchange without ending it: Parse, Bind, Describe, Execute, Close.
 */
const exchangeMessageCodes = codes('PBDEC')
/** Flush: requests the response so far, and the exchange continues. */
const flush = 'H'.charCodeAt(0)
const terminate = 'X'.charCodeAt(0)

/** Size in bytes at which a partial response is sent. */
const maxBufferedBytes = 64 * 1024

/**
 * PGlite that several connections of a socket server can share. A driver sends a parameterised query as Parse, Bind,
 * Describe, Execute and Sync. PGlite has a single session, and the socket server keeps a connection's messages together
 * only inside `begin ... commit`. Outside, messages of two connections would mix, and a connection would receive the
 * rows of the other. Therefore an open exchange counts as a transaction until it is complete, and other connections
 * wait.
 * An exchange is passed to PGlite as a whole and the responses are sent together. Passing single messages and writing
 * each row separately took a quarter of the processor time.
 */
export class SharedSession extends PGlite {
  #exchangeOpen = false
  /** Whether PGlite already received part of an exchange that is still open. */
  #begun = false
  #waiting: Uint8Array[] = []

  override isInTransaction(): boolean {
    return this.#exchangeOpen || super.isInTransaction()
  }

  override async execProtocolRawStream(message: Uint8Array, options: StreamOptions): Promise<void> {
    const code = message[0] ?? 0
    if (exchangeMessageCodes.has(code)) {
      this.#exchangeOpen = true
      this.#waiting.push(message)
      return
    }
    this.#exchangeOpen = code === flush
    this.#begun = this.#exchangeOpen
    const waiting = code === terminate ? [] : this.#waiting
    this.#waiting = []
    const exchange = waiting.length === 0 ? message : Buffer.concat([...waiting, message])
    // Only the responses of this exchange. Remains of a broken exchange are never sent to the next connection.
    let answers: Uint8Array[] = []
    let current = 0
    const send = () => {
      const ready = answers
      answers = []
      current = 0
      if (ready.length > 0) options.onRawData(ready.length === 1 ? ready[0]! : Buffer.concat(ready))
    }
    const collect = (data: Uint8Array) => {
      // A copy, because the given memory is overwritten.
      answers.push(Uint8Array.from(data))
      current += data.length
      if (current >= maxBufferedBytes) send()
    }
    await super.execProtocolRawStream(exchange, { ...options, onRawData: collect })
    send()
  }

  /**
   * Ends the open exchange and runs the query. The socket server calls this to roll back the open transaction of a lost
   * connection. After an error, PGlite accepts messages only after a Sync.
   */
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
