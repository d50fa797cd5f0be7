import { type Id, newId } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { CreatedLink, SignedLink } from '#shared/signed-link.ts'
import type { RequestContext, TransactionContext } from '../context.ts'
import { hashSecret, newSecret } from '../link-secret.ts'
import type { Mailer } from '../mail/mailer.ts'
import { type HandlerContext, legalZone } from '../procedure.ts'
import { writeLinkEmail } from './email.ts'
import { getLinkRequirement } from './model.ts'
import type { LinkPurpose } from './purpose.ts'
import {
  findAddress,
  findMarking,
  insertLink,
  type LinkRecipient,
  type ListedLink,
  listLinks,
  revokeLinks,
  takeSecret,
} from './queries.ts'

export interface NewLink {
  subjectId: Id
  planId: Id | null
  /** The organisation that asks. The actor must be allowed to write for it. */
  ownerId: Id
  recipient: LinkRecipient
  expiresAt: string
}

/** What an entry of the audit log says about a link. Without the address, which readers of the log may not see. */
export const describeLink = (link: {
  id: Id
  recipient: { name: string | null; function: string | null; organisationId: Id | null }
}) => {
  const { name, function: organisationFunction, organisationId } = link.recipient
  return { link: link.id, recipient: { name, function: organisationFunction, organisationId } }
}

type CreationFailure = Failure<'ALREADY_EXPIRED' | 'LINK_NOT_ALLOWED' | 'LINK_RECIPIENT_REQUIRED' | 'MAIL_NOT_SENT'>

/** A link that is stored and not yet sent. */
export interface StoredLink {
  link: ListedLink
  /** The secret, which exists only here. Null: the database made it, and `deliverLink` takes it to mail it. */
  secret: string | null
}

/**
 * Stores a new link in the transaction. TLP:AMBER needs a recipient with an address and a mail server. For a stricter
 * marking no link can be created. `deliverLink` sends the link after the transaction. A subject has one valid link of a
 * mail-only purpose.
 */
export async function createLink(
  context: TransactionContext,
  mailer: Mailer | undefined,
  purpose: LinkPurpose,
  { subjectId, planId, ownerId, recipient, expiresAt }: NewLink,
): Promise<Result<StoredLink, CreationFailure>> {
  const { tx, now } = context
  if (expiresAt <= now) return fail('ALREADY_EXPIRED')
  const canMail = mailer?.send !== undefined && recipient.mail !== null
  if (purpose.isMailOnly && !canMail) return fail('MAIL_NOT_SENT')
  // A new link of a mail-only purpose revokes the earlier links of its subject. The database does it under a lock.
  const listEarlier = () => (purpose.isMailOnly ? listLinks(tx, purpose, { subjectIds: [subjectId] }) : [])
  const revokedBefore = new Set((await listEarlier()).flatMap((link) => (link.revokedAt === null ? [] : link.id)))
  const id = newId()
  const secret = newSecret()
  const [secretHash, isSingleUse] = [hashSecret(secret), purpose.isSingleUse ?? false]
  await insertLink(tx, {
    ...{ id, purpose: purpose.name, subjectId, planId, ownerId, secretHash, recipient, isSingleUse },
    ...{ now, expiresAt },
  })
  const revokedIds = (await listEarlier()).flatMap((link) =>
    link.revokedAt === null || revokedBefore.has(link.id) ? [] : link.id,
  )
  const marking = await findMarking(tx, purpose, id)
  if (marking === null) return fail('LINK_NOT_ALLOWED')
  if (getLinkRequirement(marking, true) === 'sign_in') return fail('LINK_NOT_ALLOWED')
  if (getLinkRequirement(marking, canMail) === 'sign_in') return fail('LINK_RECIPIENT_REQUIRED')
  const [link] = await listLinks(tx, purpose, { id })
  context.audit({
    subjectKind: purpose.subjectKind,
    subjectId: id,
    organisationId: ownerId,
    ...(planId && { planId }),
    payload: { ...describeLink(link!), subjectId, expiresAt, ...(revokedIds.length > 0 && { revokedIds }) },
  })
  return succeed({ link: link!, secret: purpose.isMailOnly ? null : secret })
}

/** Returns the link without the columns that only the server needs. */
export const toSignedLink = ({ ownerId: _owner, planId: _plan, ...link }: ListedLink): SignedLink => link

/**
 * Sends the link to the registered address. Without an address or a mail server, or when the mail server refuses,
 * returns the secret to show once. A link of a mail-only purpose is then revoked instead.
 */
export async function deliverLink(
  context: HandlerContext,
  purpose: LinkPurpose,
  { link, secret: shown }: StoredLink,
): Promise<Result<CreatedLink, Failure<'MAIL_NOT_SENT'>>> {
  const created = toSignedLink(link)
  const secret = shown ?? (await takeSecret(context.database.kysely, link.id))
  if (await sendLink(context, purpose, link, secret)) return succeed({ ...created, secret: null })
  if (!purpose.isMailOnly) return succeed({ ...created, secret })
  await context.transact('write', async ({ tx, now, actor, audit }) => {
    await revokeLinks(tx, purpose, { id: link.id }, { personId: actor.personId, now })
    const { ownerId: organisationId, planId } = link
    const payload = describeLink(link)
    audit({ subjectKind: purpose.subjectKind, subjectId: link.id, organisationId, ...(planId && { planId }), payload })
  })
  return fail('MAIL_NOT_SENT')
}

async function sendLink(
  context: RequestContext,
  purpose: LinkPurpose,
  link: ListedLink,
  secret: string,
): Promise<boolean> {
  const { mailer } = context
  if (!mailer?.send) return false
  const reader = await findAddress(context.database.kysely, link.id)
  if (!reader) return false
  const url = `${mailer.publicUrl}${purpose.path}#${secret}`
  const about = `${mailer.publicUrl}/about-links`
  try {
    await mailer.send(writeLinkEmail(purpose, reader, { url, about, expiresAt: link.expiresAt, timeZone: legalZone }))
    return true
  } catch (error) {
    context.log.error({ requestId: context.requestId, code: (error as { code?: string }).code }, 'mail was not sent')
    return false
  }
}

/**
 * Revokes a link at once. The caller has checked that the actor may.
 * @returns the link, revoked now or before
 */
export async function revokeLink(
  context: TransactionContext,
  purpose: LinkPurpose,
  link: ListedLink,
  reason: string | undefined,
): Promise<SignedLink> {
  const { personId } = context.actor
  await revokeLinks(context.tx, purpose, { id: link.id }, { personId, now: context.now })
  context.audit({
    subjectKind: purpose.subjectKind,
    subjectId: link.id,
    organisationId: link.ownerId,
    ...(link.planId && { planId: link.planId }),
    ...(reason && { reason }),
    payload: describeLink(link),
  })
  return { ...toSignedLink(link), revokedAt: link.revokedAt ?? context.now }
}
