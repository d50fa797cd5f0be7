import { createHash, randomBytes } from 'node:crypto'

export type LinkKind = 'first' | 'invitation' | 'reset'

/** Validity of a link in hours, by kind. */
export const linkLasts: Record<LinkKind, number> = { first: 24, invitation: 7 * 24, reset: 1 }

/** Returns a new secret of 256 random bits in base64url. It cannot be guessed, so the hash needs no salt. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * Returns the path of the page that opens a link. The secret is in the fragment. Browsers do not send the fragment, so
 * no log and no proxy sees it.
 */
export const linkPath = (secret: string): string => `/sign-in/link#${secret}`

export const linkExpiry = (kind: LinkKind, now: Date): string =>
  new Date(now.getTime() + linkLasts[kind] * 3_600_000).toISOString()
