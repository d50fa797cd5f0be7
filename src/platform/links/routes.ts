import { randomInt } from 'node:crypto'
import type { RequestContext, Transact, TransactionContext } from '../context.ts'
import { openTransaction } from '../db/db.ts'
import { hashSecret, newSecret } from '../link-secret.ts'
import { implementSlice } from '../procedure.ts'
import { signedLinkContract } from './contract.ts'
import { describeLink } from './create-link.ts'
import { writeCodeEmail } from './email.ts'
import { getLinkRequirement } from './model.ts'
import { findLinkPurpose } from './purpose.ts'
import { confirmCode, findMarking, findValidLink, issueCode, type ValidLink } from './queries.ts'

const implemented = implementSlice(signedLinkContract)

/** The secret of the link is part of the hash, so that the six digits cannot be guessed from a stored hash. */
const hashCode = (secret: string, code: string): string => hashSecret(`${secret}:${code}`)

const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0')

const findLinkOfSecret = (context: Pick<TransactionContext, 'tx' | 'now'>, secret: string) =>
  findValidLink(context.tx, null, { secretHash: hashSecret(secret), tokenHash: null }, context.now)

const auditLink = ({ audit }: Pick<TransactionContext, 'audit'>, link: ValidLink): void => {
  const purpose = findLinkPurpose(link.purpose)
  if (purpose)
    audit({
      subjectKind: purpose.subjectKind,
      subjectId: link.id,
      organisationId: link.ownerId,
      ...(link.planId && { planId: link.planId }),
      payload: describeLink(link),
    })
}

/** Sends a code, if the link needs one and may get one. Only then, the audit log has an entry. */
async function sendCode(context: RequestContext & { transact: Transact }, secret: string): Promise<void> {
  const send = context.mailer?.send
  if (!send) return
  const needsCode = await context.transact('read', async (transaction) => {
    const link = await findLinkOfSecret(transaction, secret)
    const purpose = link && findLinkPurpose(link.purpose)
    const marking = purpose ? await findMarking(transaction.tx, purpose, link.id) : null
    return marking !== null && getLinkRequirement(marking, link!.hasAddress) === 'code'
  })
  if (!needsCode) return
  const code = newCode()
  const now = context.clock.now().toISOString()
  // As the owner, because no actor may read the address.
  const reader = await openTransaction(context.database.kysely, (tx) =>
    issueCode(tx, hashSecret(secret), hashCode(secret, code), now),
  )
  if (!reader) return
  await context.transact('write', async (transaction) => {
    const link = await findLinkOfSecret(transaction, secret)
    if (link) auditLink(transaction, link)
  })
  await send(writeCodeEmail(reader, code))
}

const requestLinkCode = implemented.requestLinkCode.handler(({ context, input }) => {
  // Not awaited, because the response time must not disclose whether the link exists and needs a code.
  void sendCode(context, input.secret).catch((error: unknown) =>
    context.log.error({ requestId: context.requestId, code: (error as { code?: string }).code }, 'no code was sent'),
  )
  return {}
})

const confirmLinkCode = implemented.confirmLinkCode.handler(async ({ context, input, errors }) => {
  const { secret, code } = input
  const token = newSecret()
  // A transaction of its own, because a refused attempt must count.
  const isConfirmed = await context.transact('touch', ({ tx, now }) => {
    const hashes = { secretHash: hashSecret(secret), codeHash: hashCode(secret, code), tokenHash: hashSecret(token) }
    return confirmCode(tx, hashes, now)
  })
  if (!isConfirmed) throw errors.CODE_NOT_VALID()
  await context.transact('write', async (transaction) => {
    const link = await findLinkOfSecret(transaction, secret)
    if (link) auditLink(transaction, link)
  })
  return { token }
})

export const signedLinkRoutes = { requestLinkCode, confirmLinkCode }
