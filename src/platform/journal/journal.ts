import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Id } from '#shared/ids.ts'
import type { FaultKind } from './contract.ts'

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
  fault: FaultKind
}

/** What stands before the first line. */
export const beginning = { seq: 0, hash: '0'.repeat(64) }

/** So many faults are named; whoever has cut a journal to pieces is told enough by the first. */
const mostFaults = 1000

/**
 * Reads a chain from a line that is known, by default from its beginning, and names every altered, removed or re-ordered
 * one. The head is the last line that the database says it wrote: fewer lines than that means that the end was cut off.
 */
export class ChainReader {
  readonly faults: JournalFault[] = []
  #previous: string
  #expected: number

  constructor(before = beginning) {
    this.#previous = before.hash
    this.#expected = before.seq + 1
  }

  read(line: StoredLine): void {
    if (line.seq < this.#expected) this.#find(line.seq, 'out_of_order')
    this.#findAbsent(line.seq, 'missing')
    const { hash, payload, erased, ...chained } = line
    const follows = line.seq > this.#expected || line.previousHash === this.#previous
    if (hashLine(chained) !== hash || !follows) this.#find(line.seq, 'altered')
    else if (!erased && hashPayload(payload) !== line.payloadHash) this.#find(line.seq, 'payload_altered')
    this.#previous = line.hash
    this.#expected = line.seq + 1
  }

  end(head: { seq: number; hash: string }): JournalFault[] {
    this.#findAbsent(head.seq + 1, 'cut_off')
    if (this.faults.length === 0 && this.#previous !== head.hash) this.#find(head.seq, 'altered')
    return this.faults
  }

  /** After a piece that others follow: its last lines may be absent too. */
  endPiece(seq: number): JournalFault[] {
    this.#findAbsent(seq + 1, 'missing')
    return this.faults
  }

  #find(seq: number, fault: FaultKind): void {
    if (this.faults.length < mostFaults) this.faults.push({ seq, fault })
  }

  /** Lines that should stand before this number. */
  #findAbsent(before: number, fault: FaultKind): void {
    for (let seq = this.#expected; seq < before && this.faults.length < mostFaults; seq++) this.#find(seq, fault)
  }
}
