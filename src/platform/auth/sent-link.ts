import type { Id } from '#shared/ids.ts'
import type { RequestContext } from '../context.ts'
import { openTransaction, type Tx } from '../db/db.ts'
import { hashSecret, newSecret } from '../link-secret.ts'
import { linkLetter } from '../mail/link-email.ts'
import { legalZone } from '../procedure.ts'
import { canManageAllPeople } from './can-manage-people.ts'
import { journalAccess } from './journal.ts'
import { linkExpiry, linkPath } from './link.ts'
import { insertLink, type PersonToSignIn, saveLinkAsMailed, saveLinkAsShown } from './queries.ts'

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
 * Sends the link by mail. Without a mail server, or when the mail server refuses, returns the link to an administrator of
 * the instance for manual delivery. Nobody else sees a link: a user with it can act as that person. `link` is null when
 * it was sent, and when the caller may not see it.
 */
export async function sendLink(
  context: RequestContext,
  kind: 'invitation' | 'reset',
  person: PersonWithEmail,
  secret: string,
): Promise<{ isMailed: boolean; link: string | null }> {
  const { mailer } = context
  if (mailer?.send) {
    const expiresAt = linkExpiry(kind, context.clock.now())
    const url = mailer.publicUrl + linkPath(secret)
    try {
      await mailer.send(linkLetter(kind, person, { url, expiresAt, timeZone: legalZone }))
      await openTransaction(context.database.kysely, (tx) => saveLinkAsMailed(tx, hashSecret(secret)))
      return { isMailed: true, link: null }
    } catch (error) {
      context.log.error({ requestId: context.requestId, code: (error as { code?: string }).code }, 'mail was not sent')
    }
  }
  if (!canManageAllPeople(context.actor)) return { isMailed: false, link: null }
  await recordShownLink(context, kind, person.id)
  return { isMailed: false, link: linkPath(secret) }
}

/** Adds to the audit log that the actor sees a link, and informs the person at the next sign-in. */
async function recordShownLink(context: RequestContext, kind: 'invitation' | 'reset', personId: Id): Promise<void> {
  const { actor, clock, database } = context
  await openTransaction(database.kysely, async (tx) => {
    if (actor.personId !== personId)
      await saveLinkAsShown(tx, personId, { by: actor.personId, at: clock.now().toISOString() })
    await journalAccess(tx, context, 'session.showLink', {
      personId: actor.personId,
      subjectId: personId,
      payload: { kind },
    })
  })
}
