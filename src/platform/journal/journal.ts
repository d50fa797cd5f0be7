import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Id } from '#shared/ids.ts'
import type { JournalIssueKind } from './contract.ts'

/** An entry of the audit log as it is chained. The payload is outside the hash, so that it can be erased. */
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

/** Returns the hash of a payload: SHA-256 of the canonical JSON (RFC 8785). */
export const hashPayload = (payload: unknown): string =>
  sha256(canonicalize(JSON.parse(JSON.stringify(payload ?? null))) ?? 'null')

export const hashLine = (line: JournalLine): string => sha256(canonicalize(line) ?? '')

export interface StoredLine extends JournalLine {
  hash: string
  payload: unknown
  erased: boolean
}

/** An issue in a chain: the entry and the kind of issue. */
export interface JournalIssue {
  seq: number
  kind: JournalIssueKind
}

/** The position before the first entry. */
export const beginning = { seq: 0, hash: '0'.repeat(64) }

/** Maximum number of reported issues. The first issues are enough to show that an audit log was damaged. */
const maxIssues = 1000

/**
 * Reads a chain from a known entry, by default from the beginning, and reports every altered, removed or reordered
 * entry. The head is the last entry that the database recorded. Fewer entries mean that the end was removed.
 */
export class ChainReader {
  readonly issues: JournalIssue[] = []
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

  end(head: { seq: number; hash: string }): JournalIssue[] {
    this.#findAbsent(head.seq + 1, 'cut_off')
    if (this.issues.length === 0 && this.#previous !== head.hash) this.#find(head.seq, 'altered')
    return this.issues
  }

  /** Ends a part that others follow and reports missing entries at the end. */
  endBatch(seq: number): JournalIssue[] {
    this.#findAbsent(seq + 1, 'missing')
    return this.issues
  }

  #find(seq: number, kind: JournalIssueKind): void {
    if (this.issues.length < maxIssues) this.issues.push({ seq, kind })
  }

  /** Reports missing entries before this number. */
  #findAbsent(before: number, issue: JournalIssueKind): void {
    for (let seq = this.#expected; seq < before && this.issues.length < maxIssues; seq++) this.#find(seq, issue)
  }
}
