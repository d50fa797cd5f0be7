import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** 128 random bits, hexadecimal: without them a hash of a short text would give the text away to who guesses it. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** The text that is hashed: canonical JSON (RFC 8785). */
export const canonical = (content: unknown): string => canonicalize(content) ?? 'null'

/** Hash of one frozen row: SHA-256 over its salt followed by its content as canonical JSON, hexadecimal. */
export const hashRow = (salt: string, content: unknown): string => sha256(salt + canonical(content))

/** Hash of a part: SHA-256 over the canonical JSON of the hashes of its entries, in order. */
export const hashPart = (entries: readonly string[]): string => sha256(canonical(entries))

/** Hash of a version: SHA-256 over the canonical JSON of the form and the hashes of its parts, in order. */
export const hashVersion = (format: string, parts: readonly { part: string; hash: string }[]): string =>
  sha256(canonical({ format, parts: parts.map(({ part, hash }) => ({ part, hash })) }))

/** Entries in order, gathered by part in the order in which the parts first come. */
export function partsOf(entries: readonly { part: string; hash: string }[]): { part: string; hash: string }[] {
  const parts = Map.groupBy(entries, (entry) => entry.part)
  return [...parts].map(([part, its]) => ({ part, hash: hashPart(its.map((entry) => entry.hash)) }))
}
