import { z } from 'zod'

/** The secret of a signed link: 256 random bits in base64url. Shown once; only its hash is kept. */
export const LinkSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Expired, revoked, unknown: always the same words, so that nobody learns which. */
export const linkNotValid = { LINK_NOT_VALID: { status: 404 } } as const
