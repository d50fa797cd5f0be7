export type LinkKind = 'first' | 'invitation' | 'reset'

/** Validity of a link in hours, by kind. */
export const linkLasts: Record<LinkKind, number> = { first: 24, invitation: 7 * 24, reset: 1 }

/**
 * Returns the path of the page that opens a link. The secret is in the fragment. Browsers do not send the fragment, so
 * no log and no proxy sees it.
 */
export const linkPath = (secret: string): string => `/sign-in/link#${secret}`

export const linkExpiry = (kind: LinkKind, now: Date): string =>
  new Date(now.getTime() + linkLasts[kind] * 3_600_000).toISOString()
