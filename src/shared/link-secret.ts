import { z } from 'zod'

/** The secret of a link: 256 random bits in base64url. Shown once. Only the hash is stored. */
export const LinkSecret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** The same error for expired, revoked and unknown links, so that the reason is not disclosed. */
export const linkNotValid = { LINK_NOT_VALID: { status: 404 } } as const
