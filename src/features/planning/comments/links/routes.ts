import type { TransactionContext } from '#platform/context.ts'
import { requirePermission } from '#platform/declared-error.ts'
import { hashSecret, newSecret } from '#platform/link-secret.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { screen } from '#shared/screening.ts'
import { commentEvents } from '../events.ts'
import { resolvePlace } from '../place.ts'
import { lockComment, toElementText } from '../queries.ts'
import { findInvitee } from '../rounds/queries.ts'
import { type CommentLink, linksContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(linksContract)

const toCommentLink = ({
  ownerId: _owner,
  planId: _plan,
  ...link
}: Awaited<ReturnType<typeof queries.listLinks>>[number]): CommentLink => link

/** Returns the round and the hash of a secret. Unknown, expired and revoked secrets give the same error. */
async function requireLinkedRound(
  context: TransactionContext,
  secret: string,
  errors: { LINK_NOT_VALID: () => Error },
) {
  const hash = hashSecret(secret)
  const round = await queries.findLinkedRound(context.tx, hash, context.now)
  if (!round) throw errors.LINK_NOT_VALID()
  return { hash, round, body: round.organisation_id ?? round.owner_id }
}

async function listAll(context: TransactionContext, hash: string) {
  const elements = await queries.listLinkedElements(context.tx, hash, context.now)
  return { elements, comments: await queries.listLinkedComments(context.tx, hash, context.now, elements) }
}

export const linkRoutes = os.router({
  createCommentLink: os.createCommentLink.handler(async ({ input, context, errors }) => {
    const { inviteeId, expiresAt } = input
    const invitee = await findInvitee(context.tx, inviteeId)
    if (!invitee) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'comment.answer', invitee.ownerId))
    if (invitee.withdrawnAt !== null) throw errors.INVITATION_WITHDRAWN()
    if (expiresAt <= context.now) throw errors.ALREADY_EXPIRED()
    const id = newId()
    const secret = newSecret()
    await queries.insertLink(context.tx, { id, inviteeId, hash: hashSecret(secret), now: context.now, expiresAt })
    context.audit({
      subjectKind: 'comment_link',
      subjectId: id,
      organisationId: invitee.ownerId,
      planId: invitee.planId,
    })
    const [link] = await queries.listLinks(context.tx, { id })
    return { ...toCommentLink(link!), secret }
  }),

  listCommentLinks: os.listCommentLinks.handler(async ({ input, context }) =>
    (await queries.listLinks(context.tx, { roundId: input.roundId })).map(toCommentLink),
  ),

  revokeCommentLink: os.revokeCommentLink.handler(async ({ input, context, errors }) => {
    const [link] = await queries.listLinks(context.tx, { id: input.id })
    if (!link) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'comment.answer', link.ownerId))
    const revokedAt = link.revokedAt ?? context.now
    await queries.revokeLink(context.tx, link.id, revokedAt)
    context.audit({
      subjectKind: 'comment_link',
      subjectId: link.id,
      organisationId: link.ownerId,
      planId: link.planId,
      ...(input.reason && { reason: input.reason }),
    })
    return { ...toCommentLink(link), revokedAt }
  }),

  getLinkedRound: os.getLinkedRound.handler(async ({ input, context, errors }) => {
    const { hash, round } = await requireLinkedRound(context, input.secret, errors)
    return {
      organisationNames: round.organisation_names,
      personName: round.person_name,
      requesterNames: round.asking_names,
      planTitle: round.plan_title,
      name: round.name,
      question: round.question,
      dueOn: round.due_on,
      closed: round.closed,
      finishedAt: round.finished_at,
      expiresAt: round.expires_at,
      ...(await listAll(context, hash)),
    }
  }),

  commentByLink: os.commentByLink.handler(async ({ input: { secret, place, content }, context, errors }) => {
    // The pipeline does not inspect the payload of a procedure with a secret.
    const sensitiveTexts = screen({ place, content })
    if (sensitiveTexts.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches: sensitiveTexts } })
    const { hash, round, body } = await requireLinkedRound(context, secret, errors)
    if (round.closed) throw errors.ROUND_CLOSED()
    const { elements } = await listAll(context, hash)
    const element = elements.find((entry) => entry.id === place.elementId)
    if (place.elementId !== null && !element) throw errors.NOT_FOUND()
    const resolvedPlace = resolvePlace(place, element && toElementText(element), content.proposal)
    if (typeof resolvedPlace === 'string') throw errors[resolvedPlace]()
    const id = newId()
    if (!(await queries.addCommentByLink(context.tx, hash, context.now, { id, place: resolvedPlace, ...content })))
      throw errors.NOT_FOUND()
    context.audit({ subjectKind: 'comment', subjectId: id, organisationId: body })
    await commentEvents.commentsChanged.publish(context, { planId: round.plan_id })
    return (await listAll(context, hash)).comments.find((comment) => comment.id === id)!
  }),

  withdrawByLink: os.withdrawByLink.handler(async ({ input: { secret, commentId }, context, errors }) => {
    const { hash, round, body } = await requireLinkedRound(context, secret, errors)
    await lockComment(context.tx, commentId)
    const comment = (await listAll(context, hash)).comments.find((comment) => comment.id === commentId)
    if (!comment) throw errors.NOT_FOUND()
    if (!(await queries.withdrawByLink(context.tx, hash, context.now, commentId))) throw errors.ALREADY_ANSWERED()
    context.audit({ subjectKind: 'comment', subjectId: commentId, organisationId: body })
    await commentEvents.commentsChanged.publish(context, { planId: round.plan_id })
    return { id: commentId }
  }),

  finishByLink: os.finishByLink.handler(async ({ input, context, errors }) => {
    const { hash, round, body } = await requireLinkedRound(context, input.secret, errors)
    if (round.closed) throw errors.ROUND_CLOSED()
    await queries.finishByLink(context.tx, hash, context.now)
    context.audit({ subjectKind: 'comment_round', subjectId: round.round_id, organisationId: body })
    return { finishedAt: context.now }
  }),
})
