import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/**
 * Returns the hash of a secret for storage. The secret has 256 bits of entropy, so a fast hash is as safe as a slow
 * hash.
 */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
