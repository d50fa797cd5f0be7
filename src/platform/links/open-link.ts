import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { LinkInput } from '#shared/signed-link.ts'
import type { RequestContext, TransactionContext } from '../context.ts'
import { hashSecret } from '../link-secret.ts'
import { getLinkRequirement } from './model.ts'
import type { LinkPurpose } from './purpose.ts'
import { countUse, findMarking, findValidLink, type LinkHashes, type ValidLink } from './queries.ts'

/** A link that may show its subject now. The hashes are for the database functions of the purpose. */
export type OpenedLink = ValidLink & { hashes: LinkHashes }

export const toHashes = ({ secret, token }: LinkInput): LinkHashes => ({
  secretHash: hashSecret(secret),
  tokenHash: token ? hashSecret(token) : null,
})

type OpeningFailure = Failure<'LINK_NOT_VALID' | 'LINK_CODE_REQUIRED' | 'LINK_SIGN_IN_REQUIRED'>

/**
 * Opens a link and counts the use. The current marking of the subject decides, so a marking that became stricter holds
 * at once. Unknown, expired, revoked and used links give the same failure, and links of other purposes too. The
 * database finds the link by the hash of 256 random bits, so the time of the comparison discloses nothing about them.
 * @param spends the act ends a link for a single use
 */
export async function openLink(
  context: TransactionContext & Pick<RequestContext, 'mailer'>,
  purpose: LinkPurpose,
  input: LinkInput,
  { spends = false } = {},
): Promise<Result<OpenedLink, OpeningFailure>> {
  const { tx, now, mailer } = context
  const hashes = toHashes(input)
  const link = await findValidLink(tx, purpose.name, hashes, now)
  if (!link) return fail('LINK_NOT_VALID')
  const marking = await findMarking(tx, purpose, link.id)
  if (marking === null) return fail('LINK_NOT_VALID')
  if (marking > link.maxMarking) {
    const canSendCode = link.hasAddress && mailer?.send !== undefined
    return fail(getLinkRequirement(marking, canSendCode) === 'code' ? 'LINK_CODE_REQUIRED' : 'LINK_SIGN_IN_REQUIRED')
  }
  if (!(await countUse(tx, purpose, hashes.secretHash, now, spends))) return fail('LINK_NOT_VALID')
  return succeed({ ...link, hashes })
}
