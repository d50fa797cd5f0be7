import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Id } from '#shared/ids.ts'

/** One line of the journal as it is chained. The payload itself is outside the hash, so that it can be erased. */
export interface JournalLine {
  seq: number
  at: string
  personId: Id | null
  organisationId: Id | null
  procedure: string
  subjectKind: string | null
  subjectId: Id | null
  reason: string | null
  payloadHash: string
  previousHash: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Hash of a payload: SHA-256 of its canonical JSON (RFC 8785). */
export const hashPayload = (payload: unknown): string =>
  sha256(canonicalize(JSON.parse(JSON.stringify(payload ?? null))) ?? 'null')

export const hashLine = (line: JournalLine): string => sha256(canonicalize(line) ?? '')

export interface StoredLine extends JournalLine {
  hash: string
  payload: unknown
  erased: boolean
}

/** What is wrong with a chain: which line, and how it shows. */
export interface JournalFault {
  seq: number
  fault: 'altered' | 'payload_altered' | 'missing' | 'out_of_order' | 'cut_off'
}

/**
 * Reads a chain from its first line and names every altered, removed or re-ordered one. `head` is the last line that the
 * database says it wrote: fewer lines than that means that the end was cut off.
 */
export class ChainReader {
  readonly faults: JournalFault[] = []
  #previous = '0'.repeat(64)
  #expected = 1

  read(line: StoredLine): void {
    if (line.seq < this.#expected) this.faults.push({ seq: line.seq, fault: 'out_of_order' })
    for (let seq = this.#expected; seq < line.seq; seq++) this.faults.push({ seq, fault: 'missing' })
    const { hash, payload, erased, ...chained } = line
    const follows = line.seq > this.#expected || line.previousHash === this.#previous
    if (hashLine(chained) !== hash || !follows) this.faults.push({ seq: line.seq, fault: 'altered' })
    else if (!erased && hashPayload(payload) !== line.payloadHash)
      this.faults.push({ seq: line.seq, fault: 'payload_altered' })
    this.#previous = line.hash
    this.#expected = line.seq + 1
  }

  end(head: { seq: number; hash: string }): JournalFault[] {
    for (let seq = this.#expected; seq <= head.seq; seq++) this.faults.push({ seq, fault: 'cut_off' })
    if (this.faults.length === 0 && this.#previous !== head.hash) this.faults.push({ seq: head.seq, fault: 'altered' })
    return this.faults
  }
}
