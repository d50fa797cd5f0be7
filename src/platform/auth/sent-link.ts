import type { Id } from '#shared/ids.ts'
import type { RequestContext } from '../context.ts'
import type { Tx } from '../db/db.ts'
import { hashSecret, newSecret } from '../link-secret.ts'
import { linkLetter } from '../mail/link-email.ts'
import { legalZone } from '../procedure.ts'
import { linkExpiry, linkPath } from './link.ts'
import { insertLink, type PersonToSignIn } from './queries.ts'

export type PersonWithEmail = PersonToSignIn & { email: string }

/** Stores a new link for the person. The secret exists only in the returned value. */
export async function saveLink(
  tx: Tx,
  kind: 'invitation' | 'reset',
  personId: Id,
  by: { createdBy: Id | null; now: Date },
): Promise<string> {
  const secret = newSecret()
  await insertLink(tx, { kind, secretHash: hashSecret(secret), personId, ...by })
  return secret
}

/**
 * Sends the link by mail. Without a mail server, or when the mail server refuses, returns the link for manual delivery.
 */
export async function sendLink(
  context: RequestContext,
  kind: 'invitation' | 'reset',
  person: PersonWithEmail,
  secret: string,
): Promise<{ isMailed: boolean; link: string | null }> {
  const path = linkPath(secret)
  const { mailer } = context
  if (!mailer?.send) return { isMailed: false, link: path }
  const expiresAt = linkExpiry(kind, context.clock.now())
  try {
    await mailer.send(linkLetter(kind, person, { url: mailer.publicUrl + path, expiresAt, timeZone: legalZone }))
    return { isMailed: true, link: null }
  } catch (error) {
    context.log.error({ requestId: context.requestId, code: (error as { code?: string }).code }, 'mail was not sent')
    return { isMailed: false, link: path }
  }
}
