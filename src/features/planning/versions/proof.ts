import { createHash, randomBytes } from 'node:crypto'
import canonicalize from 'canonicalize'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Returns 128 random bits, hexadecimal. Without a salt, a short text could be guessed from the hash. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** Returns the text to be hashed: canonical JSON (RFC 8785). */
export const canonical = (content: unknown): string => canonicalize(content) ?? 'null'

/** Returns the hash of a frozen row: SHA-256 over the salt followed by the content as canonical JSON, hexadecimal. */
export const hashRow = (salt: string, content: unknown): string => sha256(salt + canonical(content))

/** Returns the hash of a part: SHA-256 over the canonical JSON of the entry hashes, in order. */
export const hashPart = (entries: readonly string[]): string => sha256(canonical(entries))

/** Returns the hash of a version: SHA-256 over the canonical JSON of the format and the part hashes, in order. */
export const hashVersion = (format: string, parts: readonly { part: string; hash: string }[]): string =>
  sha256(canonical({ format, parts: parts.map(({ part, hash }) => ({ part, hash })) }))

/** Groups entries by part, in the order in which the parts first occur. */
export function hashParts(entries: readonly { part: string; hash: string }[]): { part: string; hash: string }[] {
  const parts = Map.groupBy(entries, (entry) => entry.part)
  return [...parts].map(([part, group]) => ({ part, hash: hashPart(group.map((entry) => entry.hash)) }))
}
