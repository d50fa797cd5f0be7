import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits in base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret. It has 256 bits of its own, so a plain hash is as good as a slow one. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
